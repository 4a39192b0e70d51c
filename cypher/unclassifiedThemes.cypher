MATCH (node:Yizheng:Theme)
WHERE node.kind = 'local' AND NOT EXISTS { (node)-[:BROADER]->() }
WITH node, coalesce(node.count, 0) AS count, coalesce(node.held, 0) AS held
WHERE $after IS NULL OR [-count, -held, node.id] > [-$after[0], -$after[1], $after[2]]
WITH node, count, held
ORDER BY count DESC, held DESC, node.id
LIMIT $first
RETURN node.id AS id, [label IN labels(node) WHERE label IN $ontology.labels][0] AS label, coalesce(node.name, '') AS name, node.kind AS kind,
  node {.*, folded: null, sentences: null, sums: null, cells: null} AS properties,
  count, coalesce(node.direct, 0) AS direct, held,
  [cell IN coalesce(node.sums, []) | [split(cell, ',')[0], toInteger(split(cell, ',')[3])]] AS byKind,
  node.firstDate AS firstDate, node.lastDate AS lastDate,
  [count, held, node.id] AS cursor
ORDER BY count DESC, held DESC, id
