WITH
pair (one, other) AS MATERIALIZED (
  SELECT DISTINCT one.node, other.node
  FROM json_each(:pairs) AS given
  CROSS JOIN node AS one ON one.id = given.value ->> 'one'
  CROSS JOIN node AS other ON other.id = given.value ->> 'other'
),
backed (backer, theme, count) AS MATERIALIZED (
  SELECT backs.backer, backs.theme, sum(backs.count)
  FROM (SELECT one AS node FROM pair UNION SELECT other FROM pair) AS side
  CROSS JOIN backs ON backs.backer = side.node AND backs.whole = (:since IS NULL AND :until IS NULL) AND backs.tier = :themeKind
  WHERE backs.kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR backs.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR backs.month >= :since) AND (:until IS NULL OR backs.month BETWEEN '0' AND :until) AND (:rolledUp OR backs.direct)
  GROUP BY backs.backer, backs.theme
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
