WITH listed AS (
  SELECT relation.type, source.id AS "from", target.id AS "to", relation.properties, document.id AS document,
    relation.start, relation."end", relation.quote, relation.rule, relation.confidence,
    target.label, target.name, target.kind,
    row_number() OVER (PARTITION BY source.node ORDER BY relation.type, target.id, ifnull(document.id, '')) AS place
  FROM node AS source
  JOIN relation ON relation.source = source.node
  JOIN node AS target ON target.node = relation.target
  LEFT JOIN node AS document ON document.node = relation.document
  WHERE source.id IN (SELECT value FROM json_each(:ids))
    AND (:types IS NULL OR relation.type IN (SELECT value FROM json_each(:types)))
    AND (:after IS NULL OR (relation.type, target.id, ifnull(document.id, '')) > (:after ->> 0, :after ->> 1, :after ->> 2))
)
SELECT type, "from", "to", properties, document, start, "end", quote, rule, confidence,
  label, name, kind, json_array(type, "to", ifnull(document, '')) AS cursor
FROM listed WHERE place <= :first
ORDER BY "from", place
