UNWIND $rows AS row
MATCH (source:Yizheng {id: row.from})
MATCH (target:Yizheng {id: row.to})
CREATE (source)-[follows:$(row.type)]->(target)
SET follows = row.properties
