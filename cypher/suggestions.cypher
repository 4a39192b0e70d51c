CALL () {
  MATCH (node:Yizheng)
  WHERE $words <> '' AND node.folded STARTS WITH $words
  RETURN node
  UNION
  MATCH (node:Yizheng)
  WHERE size($words) > 1 AND node.folded CONTAINS '、' + $words
  RETURN node
}
WITH node
WHERE any(label IN coalesce($labels, ['Committee', 'Meeting', 'Delegate', 'Party', 'Sector', 'Organization', 'Place', 'Theme'])
  WHERE label IN labels(node))
WITH node, NOT '、' + node.folded + '、' CONTAINS '、' + $words + '、' AS isPart
ORDER BY isPart, size(coalesce(node.name, '')), node.id
LIMIT $first
RETURN node.id AS id, [label IN labels(node) WHERE label IN $ontology.labels][0] AS label, coalesce(node.name, '') AS name, node.kind AS kind
ORDER BY isPart, size(name), id
