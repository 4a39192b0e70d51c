WITH RECURSIVE
wanted (type, source, target, "from", "to") AS MATERIALIZED (
  SELECT DISTINCT given.value ->> 'type', source.node, target.node, source.id, target.id
  FROM json_each(:relations) AS given
  CROSS JOIN node AS source ON source.id = given.value ->> 'from'
  CROSS JOIN node AS target ON target.id = given.value ->> 'to'
),
-- What follows from names or from comparing is borne out wherever its `from` end is named, or what hangs below that end.
named (type, source, target, node) AS (
  SELECT wanted.type, wanted.source, wanted.target, wanted.source
  FROM wanted CROSS JOIN relation USING (source, type, target) WHERE relation.document = 0
  UNION
  SELECT named.type, named.source, named.target, relation.source
  FROM named CROSS JOIN relation ON relation.target = named.node AND relation.document = 0
),
-- What is backed is borne out by what the contributions ask for: of the backer and its branches, on the theme and those below.
doer (backer, node) AS (
  SELECT source, source FROM wanted WHERE type = 'BACKS'
  UNION
  SELECT doer.backer, relation.source FROM doer CROSS JOIN relation ON relation.target = doer.node AND relation.type = 'BRANCH_OF'
),
below (theme, node) AS (
  SELECT target, target FROM wanted WHERE type = 'BACKS'
  UNION
  SELECT below.theme, relation.source FROM below CROSS JOIN relation ON relation.target = below.node AND relation.type = 'BROADER'
),
act (backer, node) AS (
  SELECT doer.backer, relation.source
  FROM doer CROSS JOIN relation ON relation.target = doer.node AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
  UNION
  SELECT doer.backer, relation.target FROM doer CROSS JOIN relation ON relation.source = doer.node AND relation.type = 'MADE'
),
stated AS (
  SELECT wanted.type, wanted.source, wanted.target, relation.document, relation.start, relation."end", quote, rule, confidence
  FROM wanted CROSS JOIN relation USING (source, type, target)
  UNION ALL
  SELECT named.type, named.source, named.target, relation.document, relation.start, relation."end", quote, rule, confidence
  FROM named CROSS JOIN relation ON relation.source = named.node
  UNION ALL
  SELECT named.type, named.source, named.target, relation.document, relation.start, relation."end", quote, rule, confidence
  FROM named CROSS JOIN relation ON relation.target = named.node
  UNION ALL
  SELECT 'BACKS', wanted.source, wanted.target, relation.document, relation.start, relation."end", quote, rule, confidence
  FROM wanted
  CROSS JOIN act ON act.backer = wanted.source
  CROSS JOIN relation ON relation.source = act.node AND relation.type = 'ADVOCATES' AND relation.properties ->> 'stance' IS NOT 'opposes'
  CROSS JOIN below ON below.theme = wanted.target AND below.node = relation.target
  WHERE wanted.type = 'BACKS'
),
listed AS (
  SELECT stated.type, stated.source, stated.target, document.id AS document, document.properties AS facts,
    start, "end", quote, min(rule) AS rule, max(confidence) AS confidence,
    row_number() OVER (PARTITION BY stated.type, stated.source, stated.target ORDER BY document.id, start, "end") AS place
  FROM stated CROSS JOIN node AS document ON document.node = stated.document
  WHERE start IS NOT NULL AND (:after IS NULL OR (document.id, start, "end") > (:after ->> 0, :after ->> 1, :after ->> 2))
  GROUP BY stated.type, stated.source, stated.target, document.id, start, "end"
)
SELECT listed.type, source.id AS "from", target.id AS "to", document, facts ->> 'title' AS title, facts ->> 'outlet' AS outlet,
  facts ->> 'date' AS date, start, "end", quote, rule, confidence, json_array(document, start, "end") AS cursor
FROM listed CROSS JOIN node AS source ON source.node = listed.source CROSS JOIN node AS target ON target.node = listed.target
WHERE place <= :first
ORDER BY listed.type, source.id, target.id, place
