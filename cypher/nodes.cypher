MATCH (node:Yizheng)
WHERE node.id IN $ids
RETURN node.id AS id, [label IN labels(node) WHERE label IN $ontology.labels][0] AS label, coalesce(node.name, '') AS name, node.kind AS kind,
  node {.*, folded: null, sentences: null, sums: null, cells: null} AS properties
ORDER BY id
