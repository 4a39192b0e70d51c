// From where few begin: a party or a theme may be the end of many.
UNWIND $rows AS row
MATCH (source:Yizheng {id: row.from})
USING INDEX SEEK source:Yizheng(id)
WITH row, source
MATCH (source)-[follows:CONVENED_BY|BRANCH_OF|ORGAN_OF|COVERS|BASED_IN|WITHIN|BROADER]->(target)
WHERE target.id = row.to AND type(follows) = row.type
RETURN row.key AS key, follows.variants AS variants, follows.documents AS documents
