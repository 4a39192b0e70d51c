WITH RECURSIVE
line (node) AS (
  SELECT node FROM node
  WHERE label IN ('Party', 'Sector', 'Organization', 'Committee')
    AND (:labels IS NULL OR label IN (SELECT value FROM json_each(:labels)))
    AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
    AND (:groups IS NULL OR id IN (SELECT value FROM json_each(:groups)))
),
tier (name) AS (SELECT value FROM json_each(ifnull(:themeKinds, '["top","narrower","local"]'))),
head (node) AS (
  SELECT node FROM node
  WHERE label = 'Theme' AND kind IN (SELECT name FROM tier) AND (:themes IS NULL OR id IN (SELECT value FROM json_each(:themes)))
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
-- Counts as they are kept, or the acts of a place one by one.
part (backer, theme, kind, direct, count, first, last) AS (
  SELECT backs.backer, backs.theme, backs.kind, backs.direct, backs.count, backs.first, backs.last
  FROM line CROSS JOIN tier
  CROSS JOIN backs ON backs.backer = line.node AND backs.tier = tier.name
    AND backs.whole = (:since IS NULL AND :until IS NULL AND :levels IS NULL)
  WHERE :places IS NULL
    AND (:themes IS NULL OR backs.theme IN (SELECT node FROM head))
    AND (:levels IS NULL OR backs.level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR backs.month >= :since)
    AND (:until IS NULL OR backs.month BETWEEN '0' AND :until)
  UNION ALL
  SELECT voice.backer, subject.theme, act.kind, voice.direct, 1, act.date, act.date
  FROM local CROSS JOIN contribution AS act ON act.node = local.act
  CROSS JOIN voice ON voice.act = act.node CROSS JOIN subject ON subject.act = act.node
  WHERE voice.backer IN (SELECT node FROM line) AND subject.theme IN (SELECT node FROM head)
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
),
kinds AS (
  SELECT backer, theme, kind, sum(count) AS count, sum(count) FILTER (WHERE direct) AS direct,
    min(nullif(first, '')) AS first, max(nullif(last, '')) AS last
  FROM part
  WHERE (:contributionKinds IS NULL OR kind IN (SELECT value FROM json_each(:contributionKinds))) AND (:rolledUp OR direct)
  GROUP BY backer, theme, kind
),
counted AS (
  SELECT backer, theme,
    ifnull(sum(count) FILTER (WHERE kind IN (SELECT kind FROM advocacy)), 0) AS count,
    ifnull(sum(direct) FILTER (WHERE kind IN (SELECT kind FROM advocacy)), 0) AS direct,
    ifnull(sum(count) FILTER (WHERE kind NOT IN (SELECT kind FROM advocacy)), 0) AS held,
    json_group_object(kind, count) AS byKind, min(first) AS firstDate, max(last) AS lastDate
  FROM kinds GROUP BY backer, theme
)
SELECT backer.id AS "group", backer.label, backer.name AS groupName, theme.id AS theme, theme.name AS themeName, theme.kind AS themeKind,
  count, direct, held, byKind, firstDate, lastDate
FROM counted JOIN node AS backer ON backer.node = counted.backer JOIN node AS theme ON theme.node = counted.theme
ORDER BY backer.id, theme.id
