MATCH (source:Yizheng)
WHERE source.id IN $ids
CALL (source) {
  MATCH (source)-[relation]->(target:Yizheng)
  WHERE type(relation) IN $ontology.statements AND ($types IS NULL OR type(relation) IN $types)
    AND ($after IS NULL OR [type(relation), target.id, coalesce(relation.document, '')] > $after)
  RETURN relation, target
  ORDER BY type(relation), target.id, coalesce(relation.document, '')
  LIMIT $first
}
RETURN type(relation) AS type, source.id AS from, target.id AS to, relation {.*, document: null, start: null, end: null, quote: null, rule: null, confidence: null, variants: null, documents: null} AS properties,
  relation.document AS document, relation.start AS start, relation.end AS end, relation.quote AS quote, relation.rule AS rule,
  relation.confidence AS confidence, [label IN labels(target) WHERE label IN $ontology.labels][0] AS label, coalesce(target.name, '') AS name, target.kind AS kind,
  [type(relation), target.id, coalesce(relation.document, '')] AS cursor
ORDER BY from, cursor
