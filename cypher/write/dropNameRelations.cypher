UNWIND $rows AS row
MATCH (source:Yizheng {id: row.from})-[follows:CONVENED_BY|BRANCH_OF|ORGAN_OF|COVERS|BASED_IN|WITHIN|BROADER]->(target:Yizheng {id: row.to})
WHERE type(follows) = row.type
DELETE follows
