MATCH (node:Yizheng)
WHERE node.id IN $ids
CALL (node) {
  MATCH (node)-[says]-(:Yizheng)
  WHERE type(says) IN $ontology.statements AND says.start IS NOT NULL
    AND ($after IS NULL OR [says.document, says.start, says.end] > $after)
  WITH says.document AS document, says.start AS start, says.end AS end,
    min(says.quote) AS quote, min(says.rule) AS rule, max(says.confidence) AS confidence
  ORDER BY document, start, end
  LIMIT $first
  MATCH (source:Yizheng {id: document})
  RETURN document, source, start, end, quote, rule, confidence
}
RETURN node.id AS id, document, source.title AS title, source.outlet AS outlet, source.date AS date,
  start, end, quote, rule, confidence, [document, start, end] AS cursor
ORDER BY id, cursor
