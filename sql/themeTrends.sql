-- Themes that moved between two periods. `strength` is measured as in comparison.sql, the later period against the earlier; the prior
-- is spread as the contributions of both periods are.
WITH RECURSIVE
speaker (node) AS (SELECT 0 WHERE :backer IS NULL UNION ALL SELECT node FROM node WHERE id = :backer),
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
  WHERE :places IS NULL AND whole = 0
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
heard AS MATERIALIZED (
  SELECT near.act, substr(near.date, 1, 7) AS month FROM near CROSS JOIN speaker
  WHERE speaker.node = 0 OR EXISTS (
    SELECT 1 FROM voice WHERE voice.act = near.act AND voice.backer = speaker.node AND (:rolledUp OR voice.direct)
  )
),
total AS MATERIALIZED (
  SELECT ifnull(sum(count) FILTER (WHERE month BETWEEN :earlierSince AND :earlierUntil), 0) AS ofEarlier,
    ifnull(sum(count) FILTER (WHERE month BETWEEN :laterSince AND :laterUntil), 0) AS ofLater
  FROM (
    SELECT kept.month, kept.count FROM speaker CROSS JOIN kept ON kept.backer = speaker.node AND kept.tier = '' AND kept.theme = 0
    UNION ALL
    SELECT month, 1 FROM heard
  )
),
said AS MATERIALIZED (
  SELECT theme, ifnull(sum(count) FILTER (WHERE month BETWEEN :earlierSince AND :earlierUntil), 0) AS earlier,
    ifnull(sum(count) FILTER (WHERE month BETWEEN :laterSince AND :laterUntil), 0) AS later,
    ifnull(sum(count) FILTER (WHERE month > '' AND month < :laterSince), 0) AS before
  FROM (
    SELECT kept.theme, kept.month, kept.count
    FROM speaker CROSS JOIN tier CROSS JOIN kept ON kept.backer = speaker.node AND kept.tier = tier.name
    UNION ALL
    SELECT subject.theme, heard.month, 1
    FROM heard CROSS JOIN subject ON subject.act = heard.act CROSS JOIN node AS theme ON theme.node = subject.theme
    WHERE theme.kind IN (SELECT name FROM tier)
  )
  GROUP BY theme
),
odds AS (
  SELECT *, later + 10.0 * (earlier + later) / (ofEarlier + ofLater) AS a,
    ofLater - later + 10.0 - 10.0 * (earlier + later) / (ofEarlier + ofLater) AS b,
    earlier + 10.0 * (earlier + later) / (ofEarlier + ofLater) AS c,
    ofEarlier - earlier + 10.0 - 10.0 * (earlier + later) / (ofEarlier + ofLater) AS d
  FROM said CROSS JOIN total
  WHERE earlier + later >= max(:leastCount, 1) AND iif(:movement = 'new', before = 0, earlier > 0)
),
measured AS MATERIALIZED (
  SELECT *, iif(b = 0 OR d = 0, 0, CAST(round(1000 * (ln(a / b) - ln(c / d)) / sqrt(1 / a + 1 / c)) AS INTEGER)) AS strength FROM odds
),
ordered AS (SELECT *, iif(:movement = 'fading', -strength, strength) AS weight FROM measured)
SELECT node.id AS theme, node.name AS themeName, node.kind AS themeKind, earlier, later, ofEarlier, ofLater, strength / 1000.0 AS strength,
  json_array(weight, earlier + later, node.id) AS cursor
FROM ordered JOIN node ON node.node = ordered.theme
WHERE (weight > 0 OR :movement = 'new')
  AND (:after IS NULL OR (-weight, -(earlier + later), node.id) > (-(:after ->> 0), -(:after ->> 1), :after ->> 2))
ORDER BY weight DESC, earlier + later DESC, node.id
LIMIT :first
