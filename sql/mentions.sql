WITH named (document, node, start, "end", quote, rule, confidence) AS (
  SELECT relation.document, relation.source, start, "end", quote, rule, confidence
  FROM node CROSS JOIN relation ON relation.document = node.node
  WHERE node.id IN (SELECT value FROM json_each(:documents))
  UNION ALL
  SELECT relation.document, relation.target, start, "end", quote, rule, confidence
  FROM node CROSS JOIN relation ON relation.document = node.node
  WHERE node.id IN (SELECT value FROM json_each(:documents))
),
listed AS (
  SELECT document.id AS document, node.id, start, "end", min(quote) AS quote, min(rule) AS rule, max(confidence) AS confidence,
    row_number() OVER (PARTITION BY document.node ORDER BY start, "end", node.id) AS place
  FROM named CROSS JOIN node USING (node) CROSS JOIN node AS document ON document.node = named.document
  WHERE start IS NOT NULL AND node.label NOT IN ('Document', 'Contribution')
    AND (:after IS NULL OR (start, "end", node.id) > (:after ->> 0, :after ->> 1, :after ->> 2))
  GROUP BY document.node, node.node, start, "end"
)
SELECT document, id, start, "end", quote, rule, confidence, json_array(start, "end", id) AS cursor
FROM listed WHERE place <= :first
ORDER BY document, place
