UNWIND $rows AS row
MERGE (node:Yizheng {id: coalesce(row.properties.id, row.key)})
SET node:$(row.labels), node += row.properties, node.key = row.key
