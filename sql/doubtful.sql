-- It looks at every claim, for an index of how sure each is would cost every document that is taken in.
SELECT relation.type, source.id AS "from", source.name AS fromName, target.id AS "to", target.name AS toName, relation.properties,
  document.id AS document, relation.start, relation."end", relation.quote, relation.rule, relation.confidence,
  json_array(relation.confidence, document.id, relation.type, source.id, target.id) AS cursor
FROM relation
CROSS JOIN node AS source ON source.node = relation.source
CROSS JOIN node AS target ON target.node = relation.target
CROSS JOIN node AS document ON document.node = relation.document
WHERE relation.confidence < 1 AND NOT EXISTS (
    SELECT 1 FROM judgement
    WHERE judgement.document = document.id AND judgement.type = relation.type AND judgement.source = source.id AND judgement.target = target.id
      AND judgement.stands AND judgement.verdict <> 'withdrawn'
  ) AND (
    :after IS NULL OR (relation.confidence, document.id, relation.type, source.id, target.id)
      > (:after ->> 0, :after ->> 1, :after ->> 2, :after ->> 3, :after ->> 4)
  )
ORDER BY relation.confidence, document.id, relation.type, source.id, target.id
LIMIT :first
