-- What sets two groups apart, or unites them. `apart` is the z-score of the log-odds-ratio with an informative Dirichlet prior, each
-- theme by itself: Monroe, Colaresi and Quinn 2008, "Fightin' Words", Political Analysis 16:372-403, equations 15, 16, 20 and 22. The
-- prior weighs as much as 10 contributions that are spread over themes as all contributions are. `alike` is the smaller of both shares.
WITH RECURSIVE
side (node, isOne) AS (SELECT node, id = :one FROM node WHERE id IN (:one, :other)),
tier (name) AS (SELECT value FROM json_each(ifnull(:themeKinds, '["top","narrower","local"]'))),
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
  SELECT * FROM backs
  WHERE :places IS NULL AND whole = (:since IS NULL AND :until IS NULL AND :levels IS NULL)
    AND kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR month >= :since)
    AND (:until IS NULL OR month BETWEEN '0' AND :until)
    AND (:rolledUp OR direct)
),
near AS MATERIALIZED (
  SELECT act.node AS act, act.kind, act.date
  FROM local CROSS JOIN contribution AS act ON act.node = local.act
  WHERE EXISTS (SELECT 1 FROM subject WHERE subject.act = act.node)
    AND act.kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
),
said AS MATERIALIZED (
  SELECT tier, theme, sum(iif(isOne, count, 0)) AS one, sum(iif(isOne, 0, count)) AS other
  FROM (
    SELECT side.isOne, kept.tier, kept.theme, kept.count
    FROM side CROSS JOIN tier CROSS JOIN kept ON kept.backer = side.node AND kept.tier = tier.name
    UNION ALL
    SELECT side.isOne, theme.kind, subject.theme, 1
    FROM near CROSS JOIN voice ON voice.act = near.act AND (:rolledUp OR voice.direct) CROSS JOIN side ON side.node = voice.backer
    CROSS JOIN subject ON subject.act = near.act CROSS JOIN node AS theme ON theme.node = subject.theme
    WHERE theme.kind IN (SELECT name FROM tier)
  )
  GROUP BY theme
),
total AS MATERIALIZED (
  SELECT ifnull(sum(count) FILTER (WHERE isOne), 0) AS ofOne, ifnull(sum(count) FILTER (WHERE isOne = 0), 0) AS ofOther,
    (SELECT ifnull(sum(count), 0) FROM kept WHERE backer = 0 AND tier = '' AND theme = 0) + (SELECT count(*) FROM near) AS ofAll
  FROM (
    SELECT side.isOne, kept.count FROM side CROSS JOIN kept ON kept.backer = side.node AND kept.tier = '' AND kept.theme = 0
    UNION ALL
    SELECT side.isOne, 1 FROM near CROSS JOIN voice ON voice.act = near.act AND (:rolledUp OR voice.direct)
    CROSS JOIN side ON side.node = voice.backer
  )
),
for_theme AS MATERIALIZED (
  SELECT said.theme, sum(kept.count) AS ofTheme
  FROM said CROSS JOIN kept ON kept.backer = 0 AND kept.tier = said.tier AND kept.theme = said.theme GROUP BY said.theme
  UNION ALL
  SELECT subject.theme, count(*) FROM near CROSS JOIN subject ON subject.act = near.act GROUP BY subject.theme
),
weighed AS MATERIALIZED (SELECT said.*, ofTheme, total.* FROM said JOIN for_theme USING (theme) CROSS JOIN total),
odds AS (
  SELECT *, one + 10.0 * ofTheme / ofAll AS a, ofOne - one + 10.0 - 10.0 * ofTheme / ofAll AS b,
    other + 10.0 * ofTheme / ofAll AS c, ofOther - other + 10.0 - 10.0 * ofTheme / ofAll AS d
  FROM weighed
),
measured AS MATERIALIZED (
  SELECT *, iif(b = 0 OR d = 0, 0, CAST(round(1000 * (ln(a / b) - ln(c / d)) / sqrt(1 / a + 1 / c)) AS INTEGER)) AS apart,
    iif(one = 0 OR other = 0, 0, min((2000 * one + ofOne) / (2 * ofOne), (2000 * other + ofOther) / (2 * ofOther))) AS alike
  FROM odds
),
ordered AS (
  SELECT *, CASE :side WHEN 'one' THEN apart WHEN 'other' THEN -apart ELSE alike END AS weight FROM measured
)
SELECT node.id AS theme, node.name AS themeName, node.kind AS themeKind, one, other, ofOne, ofOther, apart / 1000.0 AS apart, alike / 1000.0 AS alike,
  json_array(weight, one + other, node.id) AS cursor
FROM ordered JOIN node ON node.node = ordered.theme
WHERE weight > 0 AND (:after IS NULL OR (-weight, -(one + other), node.id) > (-(:after ->> 0), -(:after ->> 1), :after ->> 2))
ORDER BY weight DESC, one + other DESC, node.id
LIMIT :first
