UNWIND $rows AS row
MATCH (source:Yizheng {key: row.from})
MATCH (target:Yizheng {key: row.to})
CREATE (source)-[relation:$(row.type)]->(target)
SET relation = row.properties
