-- Cells of the first groups and the first themes, with the totals of rows (without a theme), of columns (without a group) and of all.
WITH RECURSIVE
tier (name) AS (SELECT value FROM json_each(ifnull(:themeKinds, '["top","narrower","local"]'))),
head (node) AS (SELECT node.node FROM json_each(:themes) AS given CROSS JOIN node ON node.id = given.value AND node.label = 'Theme'),
-- Groups asked for.
line AS MATERIALIZED (
  SELECT node, id, label, name, kind FROM node
  WHERE label IN ('Party', 'Sector', 'Organization', 'Committee')
    AND (:labels IS NULL OR label IN (SELECT value FROM json_each(:labels)))
    AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
    AND (:groups IS NULL OR id IN (SELECT value FROM json_each(:groups)))
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
near AS MATERIALIZED (
  SELECT act.node AS act, act.kind, act.date
  FROM local CROSS JOIN contribution AS act ON act.node = local.act
  WHERE EXISTS (SELECT 1 FROM subject WHERE subject.act = act.node)
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
),
-- Whoever they were made by or for, and what they are for; 0 stands for anybody and for anything. With the plus the few voices of
-- an act are looked at, without it all groups would be tried for each act.
voiced AS MATERIALIZED (
  SELECT near.*, voice.backer, voice.direct
  FROM near CROSS JOIN voice ON voice.act = near.act AND (:rolledUp OR voice.direct) AND +voice.backer IN (SELECT node FROM line)
  UNION ALL
  SELECT near.*, 0, 1 FROM near
),
meant AS (
  SELECT near.act, subject.theme
  FROM near CROSS JOIN subject ON subject.act = near.act AND (:themes IS NULL OR subject.theme IN (SELECT node FROM head))
  CROSS JOIN node ON node.node = subject.theme AND node.kind IN (SELECT name FROM tier)
  UNION ALL
  SELECT act, 0 FROM near
),
told AS (
  SELECT backer, theme, kind, direct, count(*) AS count, min(nullif(date, '')) AS first, max(date) AS last
  FROM meant CROSS JOIN voiced USING (act) GROUP BY backer, theme, kind, direct
),
-- What the filter leaves of the counts as they are kept, or of the acts of a place one by one: never both.
-- Grouped by what the rows of `backs` are ordered by, so that nothing is sorted.
counted AS MATERIALIZED (
  SELECT backer, theme,
    ifnull(sum(count) FILTER (WHERE kind IN (SELECT kind FROM advocacy)), 0) AS count,
    ifnull(sum(count) FILTER (WHERE direct AND kind IN (SELECT kind FROM advocacy)), 0) AS direct,
    ifnull(sum(count) FILTER (WHERE kind NOT IN (SELECT kind FROM advocacy)), 0) AS held,
    group_concat(kind || ' ' || count) AS byKind, min(nullif(first, '')) AS firstDate, max(nullif(last, '')) AS lastDate
  FROM backs
  WHERE :places IS NULL AND whole = (:since IS NULL AND :until IS NULL AND :levels IS NULL)
    AND backer IN (SELECT node FROM line UNION ALL SELECT 0) AND tier IN (SELECT name FROM tier UNION ALL SELECT '')
    AND (:themes IS NULL OR theme = 0 OR theme IN (SELECT node FROM head))
    AND (:contributionKinds IS NULL OR kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR month >= :since)
    AND (:until IS NULL OR month BETWEEN '0' AND :until)
    AND (:rolledUp OR direct)
  GROUP BY backer, tier, theme
  UNION ALL
  SELECT backer, theme,
    ifnull(sum(count) FILTER (WHERE kind IN (SELECT kind FROM advocacy)), 0),
    ifnull(sum(count) FILTER (WHERE direct AND kind IN (SELECT kind FROM advocacy)), 0),
    ifnull(sum(count) FILTER (WHERE kind NOT IN (SELECT kind FROM advocacy)), 0),
    group_concat(kind || ' ' || count), min(nullif(first, '')), max(nullif(last, ''))
  FROM told GROUP BY backer, theme
),
-- Groups in their order, as far as they back any of the themes and are asked for.
row_at AS MATERIALIZED (
  SELECT node, id, label, name, kind, count, json_array(count, held, id) AS cursor, row_number() OVER (ORDER BY count DESC, held DESC, id) AS place
  FROM counted CROSS JOIN line ON line.node = counted.backer
  WHERE theme = 0 AND backer IN (SELECT backer FROM counted WHERE theme <> 0)
    AND (:afterGroup IS NULL OR (-count, -held, id) > (-(:afterGroup ->> 0), -(:afterGroup ->> 1), :afterGroup ->> 2))
  ORDER BY place LIMIT :firstGroups
),
-- Themes in their order, by what these groups do for them.
column_at AS MATERIALIZED (
  SELECT theme, id, name, kind, total.count, row_number() OVER (ORDER BY backed.count DESC, backed.held DESC, id) AS place
  FROM (
    SELECT theme, sum(count) AS count, sum(held) AS held FROM counted WHERE theme <> 0 AND backer IN (SELECT node FROM row_at) GROUP BY theme
  ) AS backed CROSS JOIN node ON node.node = theme CROSS JOIN (SELECT theme, count FROM counted WHERE backer = 0) AS total USING (theme)
  ORDER BY place LIMIT :firstThemes
)
SELECT row_at.id AS "group", row_at.label, row_at.name AS groupName, row_at.kind AS groupKind,
  column_at.id AS theme, column_at.name AS themeName, column_at.kind AS themeKind,
  counted.count, direct, held, byKind, firstDate, lastDate,
  iif(row_at.id IS NULL, NULL, (2000 * counted.count + column_at.count) / nullif(2 * column_at.count, 0) / 1000.0) AS share,
  (2000 * counted.count * of_all.count + row_at.count * column_at.count) / nullif(2 * row_at.count * column_at.count, 0) / 1000.0 AS lift, cursor
FROM (SELECT count FROM counted WHERE backer = 0 AND theme = 0) AS of_all CROSS JOIN counted
LEFT JOIN row_at ON row_at.node = counted.backer LEFT JOIN column_at ON column_at.theme = counted.theme
WHERE (counted.backer = 0 OR row_at.node IS NOT NULL) AND (counted.theme = 0 OR column_at.theme IS NOT NULL)
ORDER BY row_at.place IS NULL, row_at.place, column_at.place IS NULL, column_at.place
