WITH RECURSIVE
pair (one, other) AS MATERIALIZED (
  SELECT DISTINCT one.node, other.node
  FROM json_each(:pairs) AS given
  CROSS JOIN node AS one ON one.id = given.value ->> 'one'
  CROSS JOIN node AS other ON other.id = given.value ->> 'other'
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
-- What the filter leaves of the counts as they are kept, and of the acts of a place one by one: never both.
kept AS NOT MATERIALIZED (
  SELECT backer, tier, theme, count FROM backs
  WHERE :places IS NULL AND whole = (:since IS NULL AND :until IS NULL AND :levels IS NULL)
    AND kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR month >= :since)
    AND (:until IS NULL OR month BETWEEN '0' AND :until)
    AND (:rolledUp OR direct)
),
near (backer, theme, count) AS MATERIALIZED (
  SELECT voice.backer, subject.theme, count(*)
  FROM local CROSS JOIN contribution AS act ON act.node = local.act
  CROSS JOIN subject ON subject.act = act.node CROSS JOIN node AS theme ON theme.node = subject.theme AND theme.kind = :themeKind
  CROSS JOIN voice ON voice.act = act.node AND (:rolledUp OR voice.direct)
  WHERE act.kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
  GROUP BY voice.backer, subject.theme
),
backed (backer, theme, count) AS MATERIALIZED (
  SELECT backer, theme, sum(count)
  FROM (
    SELECT kept.backer, kept.theme, kept.count
    FROM (SELECT one AS node FROM pair UNION SELECT other FROM pair) AS side CROSS JOIN kept ON kept.backer = side.node AND kept.tier = :themeKind
    UNION ALL
    SELECT backer, theme, count FROM near
  )
  GROUP BY backer, theme
),
shared AS (
  SELECT pair.one, pair.other, one.theme, one.count AS ofOne, other.count AS ofOther
  FROM pair CROSS JOIN backed AS one ON one.backer = pair.one CROSS JOIN backed AS other ON other.backer = pair.other AND other.theme = one.theme
),
ranked AS (
  SELECT one.id AS one, other.id AS other, theme.id AS theme, theme.name AS themeName, ofOne, ofOther,
    row_number() OVER (PARTITION BY shared.one, shared.other ORDER BY min(ofOne, ofOther) DESC, ofOne + ofOther DESC, theme.id) AS place
  FROM shared CROSS JOIN node AS one ON one.node = shared.one CROSS JOIN node AS other ON other.node = shared.other
  CROSS JOIN node AS theme ON theme.node = shared.theme
  WHERE :after IS NULL OR (-min(ofOne, ofOther), -(ofOne + ofOther), theme.id) > (-(:after ->> 0), -(:after ->> 1), :after ->> 2)
)
SELECT one, other, theme, themeName, ofOne, ofOther, json_array(min(ofOne, ofOther), ofOne + ofOther, theme) AS cursor
FROM ranked WHERE place <= :first
ORDER BY one, other, place
