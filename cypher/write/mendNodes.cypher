// A node that is there stays untouched where nothing differs; what is counted of it stays in any case.
UNWIND $rows AS row
MATCH (node:Yizheng {id: row.id})
USING INDEX SEEK node:Yizheng(id)
WITH node, row, node {.count, .direct, .held, .firstDate, .lastDate, .sums, .cells, .dated, .sentences} AS kept
WHERE any(key IN keys(row.properties) WHERE coalesce(node[key] <> row.properties[key], true))
  OR any(key IN keys(node) WHERE row.properties[key] IS NULL AND kept[key] IS NULL)
SET node = row.properties
SET node += kept
