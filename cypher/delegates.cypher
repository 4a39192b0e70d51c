MATCH (node:Yizheng:Delegate)
WHERE node.folded STARTS WITH $words
  AND ($committee IS NULL OR EXISTS { (node)-[:SITS_ON]->(:Yizheng {id: $committee}) })
  AND ($after IS NULL OR [node.folded, node.id] > $after)
WITH node, coalesce(node.count, 0) AS count, coalesce(node.held, 0) AS held
ORDER BY node.folded, node.id
LIMIT $first
RETURN node.id AS id, [label IN labels(node) WHERE label IN $ontology.labels][0] AS label, coalesce(node.name, '') AS name, node.kind AS kind,
  count, coalesce(node.direct, 0) AS direct, held,
  [cell IN coalesce(node.sums, []) | [split(cell, ',')[0], toInteger(split(cell, ',')[3])]] AS byKind,
  node.firstDate AS firstDate, node.lastDate AS lastDate,
  [node.folded, node.id] AS cursor
ORDER BY cursor
