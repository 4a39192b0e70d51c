UNWIND $rows AS row
MATCH (backer:Yizheng {id: row.backer})
USING INDEX SEEK backer:Yizheng(id)
MATCH (theme:Yizheng {id: row.theme})
USING INDEX SEEK theme:Yizheng(id)
CREATE (backer)-[backs:BACKS]->(theme)
SET backs = row.properties
