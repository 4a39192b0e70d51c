MATCH (source:Yizheng)-[relation:SITS_ON|MEMBER_OF|MADE|ON_BEHALF_OF|HELD_BY|PARTNER|ADVOCATES|RECOMMENDS|ADVANCES|CONCERNS|MADE_AT|RECORDED_IN|NAMED_IN]->(target:Yizheng)
WHERE relation.confidence < 1 AND NOT EXISTS {
  MATCH (one:YizhengJudgement {document: relation.document})
  WHERE one.type = type(relation) AND one.from = source.id AND one.to = target.id AND one.stands = 1 AND one.verdict <> 'withdrawn'
}
WITH source, relation, target, [relation.confidence, relation.document, type(relation), source.id, target.id] AS cursor
WHERE $after IS NULL OR cursor > $after
ORDER BY cursor
LIMIT $first
RETURN type(relation) AS type, source.id AS from, coalesce(source.name, '') AS fromName, target.id AS to, coalesce(target.name, '') AS toName,
  relation {.*, document: null, start: null, end: null, quote: null, rule: null, confidence: null, variants: null, documents: null} AS properties,
  relation.document AS document, relation.start AS start, relation.end AS end, relation.quote AS quote, relation.rule AS rule,
  relation.confidence AS confidence, cursor
ORDER BY cursor
