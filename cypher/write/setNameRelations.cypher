UNWIND $rows AS row
MATCH (source:Yizheng {id: row.from})
USING INDEX SEEK source:Yizheng(id)
WITH row, source
MATCH (source)-[follows:CONVENED_BY|BRANCH_OF|ORGAN_OF|COVERS|BASED_IN|WITHIN|BROADER]->(target)
WHERE target.id = row.to AND type(follows) = row.type
SET follows = row.properties
