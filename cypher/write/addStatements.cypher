UNWIND $rows AS row
MATCH (source:Yizheng {id: row.from})
MATCH (target:Yizheng {id: row.to})
CREATE (source)-[says:$(row.type)]->(target)
SET says = row.properties
