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
  SELECT pair.backer, relation.source
  FROM pair CROSS JOIN relation ON relation.target = pair.backer AND relation.type = 'BRANCH_OF'
  WHERE :rolledUp
),
told (backer, node) AS (
  SELECT doer.backer, relation.source
  FROM doer CROSS JOIN relation ON relation.target = doer.node AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
  UNION
  SELECT doer.backer, relation.target FROM doer CROSS JOIN relation ON relation.source = doer.node AND relation.type = 'MADE'
),
-- Places asked for, and what lies within them.
area (node) AS (
  SELECT node.node FROM json_each(:places) AS given CROSS JOIN node ON node.id = given.value
  UNION
  SELECT relation.source FROM area CROSS JOIN relation ON relation.target = area.node AND relation.type = 'WITHIN'
),
-- Acts that concern them, or that were made before a committee that sits there.
local (act) AS (
  SELECT contribution.act
  FROM area CROSS JOIN relation ON relation.target = area.node AND relation.type = 'CONCERNS'
  CROSS JOIN contribution ON contribution.node = relation.source
  UNION
  SELECT contribution.act
  FROM area CROSS JOIN relation ON relation.target = area.node AND relation.type = 'BASED_IN'
  CROSS JOIN node AS committee ON committee.node = relation.source
  CROSS JOIN contribution ON contribution.committee = committee.id
),
behind (backer, theme, act) AS (
  SELECT DISTINCT pair.backer, pair.theme, contribution.act
  FROM pair
  CROSS JOIN told ON told.backer = pair.backer
  CROSS JOIN contribution ON contribution.node = told.node
  CROSS JOIN subject ON subject.act = contribution.act AND subject.theme = pair.theme
),
ranked AS (
  SELECT backer.id AS backer, theme.id AS theme, node.id, act.kind, node.name, act.date,
    row_number() OVER (PARTITION BY backer.node, theme.node ORDER BY act.date DESC, node.id) AS place
  FROM behind
  CROSS JOIN contribution AS act ON act.node = behind.act
  CROSS JOIN node ON node.node = act.node
  JOIN node AS backer ON backer.node = behind.backer
  JOIN node AS theme ON theme.node = behind.theme
  WHERE (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:places IS NULL OR act.node IN (SELECT act FROM local))
    AND (:after IS NULL OR act.date < :after ->> 0 OR (act.date = :after ->> 0 AND node.id > :after ->> 1))
)
SELECT backer, theme, id, kind, name, nullif(date, '') AS date, json_array(date, id) AS cursor
FROM ranked WHERE place <= :first
ORDER BY backer, theme, place
