CALL () {
  MATCH (node:Yizheng)
  WHERE node.folded CONTAINS $words AND $words <> ''
  RETURN node
  UNION
  UNWIND $sentences AS query
  CALL db.index.fulltext.queryNodes('yizheng_sentences', query) YIELD node
  WHERE node:Yizheng AND node.sentences CONTAINS $words
  RETURN node
}
WITH node, CASE
    WHEN '、' + node.folded + '、' CONTAINS '、' + $words + '、' THEN 0
    WHEN '、' + node.folded CONTAINS '、' + $words THEN 1
    WHEN node.folded CONTAINS $words THEN 2
    ELSE 3
  END AS rank
WHERE $labels IS NULL OR any(label IN $labels WHERE label IN labels(node))
WITH node, rank, [rank, size(coalesce(node.name, '')), node.id] AS cursor
WHERE $after IS NULL OR cursor > $after
WITH node, rank, cursor
ORDER BY cursor
LIMIT $first
RETURN node.id AS id, [label IN labels(node) WHERE label IN $ontology.labels][0] AS label, coalesce(node.name, '') AS name, node.kind AS kind,
  rank, cursor,
  CASE WHEN rank < 3 THEN [] ELSE COLLECT {
    MATCH (node)-[says]->(:Yizheng) WHERE says.quote IS NOT NULL RETURN DISTINCT says.quote AS quote ORDER BY quote
  } END AS quotes
ORDER BY cursor
