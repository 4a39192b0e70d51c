MATCH (node:Yizheng:Document)
WITH node, coalesce(node.date, '') AS day
WHERE $after IS NULL OR day < $after[0] OR (day = $after[0] AND node.id > $after[1])
WITH node, day
ORDER BY day DESC, node.id
LIMIT $first
CALL (node) {
  MATCH (entry:YizhengLedger {document: node.id})
  RETURN min(entry.uri) AS uri
}
RETURN node.id AS id, [label IN labels(node) WHERE label IN $ontology.labels][0] AS label, coalesce(node.name, '') AS name, node.kind AS kind,
  node {.*, folded: null, sentences: null, sums: null, cells: null} AS properties,
  uri, nullIf(day, '') AS date, COUNT { (node)<-[:RECORDED_IN]-() } AS contributions,
  COUNT { (:YizhengProblem {document: node.id}) } AS problems, [day, node.id] AS cursor
ORDER BY day DESC, id
