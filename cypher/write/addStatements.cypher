UNWIND $rows AS row
MATCH (source:Yizheng {id: row.from})
USING INDEX SEEK source:Yizheng(id)
MATCH (target:Yizheng {id: row.to})
USING INDEX SEEK target:Yizheng(id)
CREATE (source)-[says:$(row.type)]->(target)
SET says = row.properties
