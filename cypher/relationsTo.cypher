MATCH (target:Yizheng)
WHERE target.id IN $ids
CALL (target) {
  MATCH (target)<-[relation]-(source:Yizheng)
  WHERE type(relation) IN $ontology.statements AND ($types IS NULL OR type(relation) IN $types)
    AND ($after IS NULL OR [type(relation), source.id, coalesce(relation.document, '')] > $after)
  RETURN relation, source
  ORDER BY type(relation), source.id, coalesce(relation.document, '')
  LIMIT $first
}
RETURN type(relation) AS type, source.id AS from, target.id AS to, relation {.*, document: null, start: null, end: null, quote: null, rule: null, confidence: null, variants: null, documents: null} AS properties,
  relation.document AS document, relation.start AS start, relation.end AS end, relation.quote AS quote, relation.rule AS rule,
  relation.confidence AS confidence, [label IN labels(source) WHERE label IN $ontology.labels][0] AS label, coalesce(source.name, '') AS name, source.kind AS kind,
  [type(relation), source.id, coalesce(relation.document, '')] AS cursor
ORDER BY to, cursor
