UNWIND $rows AS row
MATCH (node:Yizheng {id: row.id})
SET node += row.properties
