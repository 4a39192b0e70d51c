MATCH (node:Yizheng)
WHERE node.id IN $ids
CALL (node) {
  RETURN '' AS theme, coalesce(node.cells, []) AS cells
  UNION ALL
  MATCH (node)-[backs:BACKS]->(backed:Yizheng)
  RETURN backed.id AS theme, backs.cells AS cells
}
UNWIND cells AS cell
WITH node.id AS of, theme, split(cell, ',') AS part
RETURN of, nullIf(theme, '') AS theme, part[0] AS kind, nullIf(part[6], '') AS level, nullIf(part[1], '') AS month, toInteger(part[2]) AS direct, toInteger(part[3]) AS count,
  nullIf(part[4], '') AS firstDate, nullIf(part[5], '') AS lastDate
ORDER BY of, coalesce(theme, ''), kind, coalesce(level, ''), coalesce(month, ''), direct
