UNWIND $rows AS row
MATCH (source:Yizheng {id: row.from})
USING INDEX SEEK source:Yizheng(id)
MATCH (target:Yizheng {id: row.to})
USING INDEX SEEK target:Yizheng(id)
CREATE (source)-[follows:$(row.type)]->(target)
SET follows = row.properties
