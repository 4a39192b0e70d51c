SELECT relation.type, source.id AS "from", target.id AS "to", relation.properties, document.id AS document,
  relation.start, relation."end", relation.quote, relation.rule, relation.confidence,
  json_array(ifnull(relation.start, -1), ifnull(relation."end", -1), relation.type, source.id, target.id) AS cursor
FROM node AS document
JOIN relation ON relation.document = document.node
JOIN node AS source ON source.node = relation.source
JOIN node AS target ON target.node = relation.target
WHERE document.id = :document AND (
  :after IS NULL OR (ifnull(relation.start, -1), ifnull(relation."end", -1), relation.type, source.id, target.id)
    > (:after ->> 0, :after ->> 1, :after ->> 2, :after ->> 3, :after ->> 4)
)
ORDER BY ifnull(relation.start, -1), ifnull(relation."end", -1), relation.type, source.id, target.id
LIMIT :first
