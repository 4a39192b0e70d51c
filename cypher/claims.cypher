UNWIND $documents AS document
WITH DISTINCT document
CALL (document) {
  MATCH (source:Yizheng)-[relation:SITS_ON|MEMBER_OF|MADE|ON_BEHALF_OF|HELD_BY|PARTNER|ADVOCATES|RECOMMENDS|ADVANCES|CONCERNS|MADE_AT|RECORDED_IN|NAMED_IN]->(target:Yizheng)
  WHERE relation.document = document
  WITH source, relation, target, [coalesce(relation.start, -1), coalesce(relation.end, -1), type(relation), source.id, target.id] AS cursor
  WHERE $after IS NULL OR cursor > $after
  RETURN source, relation, target, cursor
  ORDER BY cursor
  LIMIT $first
}
RETURN type(relation) AS type, source.id AS from, target.id AS to, relation {.*, document: null, start: null, end: null, quote: null, rule: null, confidence: null, variants: null, documents: null} AS properties,
  relation.document AS document, relation.start AS start, relation.end AS end, relation.quote AS quote, relation.rule AS rule,
  relation.confidence AS confidence,
  cursor
ORDER BY document, cursor
