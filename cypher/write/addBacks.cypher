UNWIND $rows AS row
MATCH (backer:Yizheng {id: row.backer})
MATCH (theme:Yizheng {id: row.theme})
CREATE (backer)-[backs:BACKS]->(theme)
SET backs = row.properties
