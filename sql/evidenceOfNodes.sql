WITH stated AS (
  SELECT node.id, relation.document, relation.start, relation."end", relation.quote, relation.rule, relation.confidence
  FROM node JOIN relation ON relation.source = node.node
  WHERE node.id IN (SELECT value FROM json_each(:ids)) AND relation.document <> 0
  UNION ALL
  SELECT node.id, relation.document, relation.start, relation."end", relation.quote, relation.rule, relation.confidence
  FROM node JOIN relation ON relation.target = node.node
  WHERE node.id IN (SELECT value FROM json_each(:ids)) AND relation.document <> 0
),
listed AS (
  SELECT stated.id, document.id AS document, document.properties AS facts,
    start, "end", quote, min(rule) AS rule, max(confidence) AS confidence,
    row_number() OVER (PARTITION BY stated.id ORDER BY document.id, start, "end") AS place
  FROM stated JOIN node AS document ON document.node = stated.document
  WHERE start IS NOT NULL AND (:after IS NULL OR (document.id, start, "end") > (:after ->> 0, :after ->> 1, :after ->> 2))
  GROUP BY stated.id, document.id, start, "end"
)
SELECT id, document, facts ->> 'title' AS title, facts ->> 'outlet' AS outlet, facts ->> 'date' AS date,
  start, "end", quote, rule, confidence, json_array(document, start, "end") AS cursor
FROM listed WHERE place <= :first
ORDER BY id, place
