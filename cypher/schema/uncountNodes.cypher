MATCH (node:Yizheng)
WHERE node.cells IS NOT NULL
WITH node LIMIT $rows
REMOVE node.cells, node.sums, node.count, node.direct, node.held, node.firstDate, node.lastDate
RETURN count(*) AS gone
