WITH RECURSIVE
pair (backer, theme) AS (
  SELECT backer.node, theme.node
  FROM json_each(:pairs) AS given
  CROSS JOIN node AS backer ON backer.id = given.value ->> 'backer'
  CROSS JOIN node AS theme ON theme.id = given.value ->> 'theme'
),
-- Whose acts count for a backer.
doer (backer, node) AS (
  SELECT backer, backer FROM pair
  UNION
  SELECT doer.backer, relation.source
  FROM doer CROSS JOIN relation ON relation.target = doer.node AND relation.type = 'BRANCH_OF'
  WHERE :rolledUp
),
-- What counts for a theme.
subject (theme, node) AS (
  SELECT theme, theme FROM pair
  UNION
  SELECT subject.theme, relation.source FROM subject CROSS JOIN relation ON relation.target = subject.node AND relation.type = 'BROADER'
),
act (backer, node) AS (
  SELECT doer.backer, relation.source
  FROM doer CROSS JOIN relation ON relation.target = doer.node AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
  UNION
  SELECT doer.backer, relation.target FROM doer CROSS JOIN relation ON relation.source = doer.node AND relation.type = 'MADE'
),
behind (backer, theme, node) AS (
  SELECT DISTINCT pair.backer, pair.theme, act.node
  FROM pair
  CROSS JOIN act ON act.backer = pair.backer
  CROSS JOIN relation ON relation.source = act.node AND relation.type = 'ADVOCATES' AND relation.properties ->> 'stance' IS NOT 'opposes'
  CROSS JOIN subject ON subject.theme = pair.theme AND subject.node = relation.target
),
ranked AS (
  SELECT backer.id AS backer, theme.id AS theme, node.id, contribution.kind, node.name, contribution.date,
    row_number() OVER (PARTITION BY backer.node, theme.node ORDER BY contribution.date DESC, node.id) AS place
  FROM behind
  CROSS JOIN contribution USING (node)
  CROSS JOIN node USING (node)
  JOIN node AS backer ON backer.node = behind.backer
  JOIN node AS theme ON theme.node = behind.theme
  WHERE (:contributionKinds IS NULL OR contribution.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR substr(contribution.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(contribution.date, 1, 7) BETWEEN '0' AND :until)
    AND (:after IS NULL OR contribution.date < :after ->> 0 OR (contribution.date = :after ->> 0 AND node.id > :after ->> 1))
)
SELECT backer, theme, id, kind, name, nullif(date, '') AS date, json_array(date, id) AS cursor
FROM ranked WHERE place <= :first
ORDER BY backer, theme, place
