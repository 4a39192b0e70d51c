WITH listed AS (
  SELECT relation.type, source.id AS "from", target.id AS "to", relation.properties, document.id AS document,
    ifnull(relation.start, -1) AS start, ifnull(relation."end", -1) AS "end", relation.quote, relation.rule, relation.confidence,
    row_number() OVER (
      PARTITION BY document.node ORDER BY ifnull(relation.start, -1), ifnull(relation."end", -1), relation.type, source.id, target.id
    ) AS place
  FROM node AS document
  CROSS JOIN relation ON relation.document = document.node
  CROSS JOIN node AS source ON source.node = relation.source
  CROSS JOIN node AS target ON target.node = relation.target
  WHERE document.id IN (SELECT value FROM json_each(:documents)) AND (
    :after IS NULL OR (ifnull(relation.start, -1), ifnull(relation."end", -1), relation.type, source.id, target.id)
      > (:after ->> 0, :after ->> 1, :after ->> 2, :after ->> 3, :after ->> 4)
  )
)
SELECT type, "from", "to", properties, document, nullif(start, -1) AS start, nullif("end", -1) AS "end", quote, rule, confidence,
  json_array(start, "end", type, "from", "to") AS cursor
FROM listed WHERE place <= :first
ORDER BY document, place
