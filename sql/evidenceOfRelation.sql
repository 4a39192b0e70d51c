-- What follows from names is borne out wherever its `from` end is named, or what hangs below that end.
WITH RECURSIVE
ends (source, target) AS (
  SELECT source.node, target.node FROM node AS source, node AS target WHERE source.id = :from AND target.id = :to
),
named (node) AS (
  SELECT ends.source FROM ends CROSS JOIN relation USING (source, target) WHERE relation.type = :type AND relation.document = 0
  UNION
  SELECT relation.source FROM named CROSS JOIN relation ON relation.target = named.node AND relation.document = 0
),
stated AS (
  SELECT relation.document, relation.start, relation."end", relation.quote, relation.rule, relation.confidence
  FROM ends CROSS JOIN relation USING (source, target) WHERE relation.type = :type AND relation.document <> 0
  UNION ALL
  SELECT relation.document, relation.start, relation."end", relation.quote, relation.rule, relation.confidence
  FROM named CROSS JOIN relation ON relation.source = named.node WHERE relation.document <> 0
  UNION ALL
  SELECT relation.document, relation.start, relation."end", relation.quote, relation.rule, relation.confidence
  FROM named CROSS JOIN relation ON relation.target = named.node WHERE relation.document <> 0
)
SELECT document.id AS document, document.properties ->> 'title' AS title, document.properties ->> 'outlet' AS outlet,
  document.properties ->> 'date' AS date, start, "end", quote, min(rule) AS rule, max(confidence) AS confidence,
  json_array(document.id, start, "end") AS cursor
FROM stated CROSS JOIN node AS document ON document.node = stated.document
WHERE start IS NOT NULL AND (:after IS NULL OR (document.id, start, "end") > (:after ->> 0, :after ->> 1, :after ->> 2))
GROUP BY document.id, start, "end"
ORDER BY document.id, start, "end"
LIMIT :first
