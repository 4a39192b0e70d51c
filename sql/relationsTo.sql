WITH listed AS (
  SELECT relation.type, source.id AS "from", target.id AS "to", relation.properties, document.id AS document,
    relation.start, relation."end", relation.quote, relation.rule, relation.confidence,
    source.label, source.name, source.kind,
    row_number() OVER (PARTITION BY target.node ORDER BY relation.type, source.id, ifnull(document.id, '')) AS place
  FROM node AS target
  JOIN relation ON relation.target = target.node
  JOIN node AS source ON source.node = relation.source
  LEFT JOIN node AS document ON document.node = relation.document
  WHERE target.id IN (SELECT value FROM json_each(:ids))
    AND (:types IS NULL OR relation.type IN (SELECT value FROM json_each(:types)))
    AND (:after IS NULL OR (relation.type, source.id, ifnull(document.id, '')) > (:after ->> 0, :after ->> 1, :after ->> 2))
)
SELECT type, "from", "to", properties, document, start, "end", quote, rule, confidence,
  label, name, kind, json_array(type, "from", ifnull(document, '')) AS cursor
FROM listed WHERE place <= :first
ORDER BY "to", place
