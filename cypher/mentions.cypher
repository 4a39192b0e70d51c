UNWIND $documents AS document
WITH DISTINCT document
CALL (document) {
  MATCH (source:Yizheng)-[says:SITS_ON|MEMBER_OF|MADE|ON_BEHALF_OF|HELD_BY|PARTNER|ADVOCATES|RECOMMENDS|ADVANCES|CONCERNS|MADE_AT|RECORDED_IN|NAMED_IN]->(target:Yizheng)
  WHERE says.document = document
  UNWIND [source, target] AS node
  WITH node, says
  WHERE says.start IS NOT NULL AND NOT node:Document AND NOT node:Contribution
    AND ($after IS NULL OR [says.start, says.end, node.id] > $after)
  WITH node.id AS id, says.start AS start, says.end AS end, min(says.quote) AS quote, min(says.rule) AS rule, max(says.confidence) AS confidence
  ORDER BY start, end, id
  LIMIT $first
  RETURN id, start, end, quote, rule, confidence
}
RETURN document, id, start, end, quote, rule, confidence, [start, end, id] AS cursor
ORDER BY document, cursor
