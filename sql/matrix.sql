-- Cells of the first groups and the first themes, with the totals of rows (without a theme), of columns (without a group) and of all.
WITH RECURSIVE
tier (name) AS (SELECT value FROM json_each(ifnull(:themeKinds, '["top","narrower","local"]'))),
head (node, tier) AS (
  SELECT node.node, node.kind FROM json_each(:themes) AS given CROSS JOIN node ON node.id = given.value AND node.label = 'Theme'
  WHERE node.kind IN (SELECT name FROM tier)
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
  SELECT * FROM backs
  WHERE :places IS NULL AND whole = (:since IS NULL AND :until IS NULL AND :levels IS NULL)
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
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
),
-- Groups asked for that back any of the themes asked for.
line AS MATERIALIZED (
  SELECT node.node, node.id FROM node
  WHERE label IN ('Party', 'Sector', 'Organization', 'Committee')
    AND (:labels IS NULL OR label IN (SELECT value FROM json_each(:labels)))
    AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
    AND (:groups IS NULL OR id IN (SELECT value FROM json_each(:groups)))
    AND (:places IS NOT NULL OR EXISTS (
      SELECT 1 FROM tier CROSS JOIN kept ON kept.backer = node.node AND kept.tier = tier.name
      WHERE :themes IS NULL OR kept.theme IN (SELECT head.node FROM head)
    ))
),
spoken AS MATERIALIZED (
  SELECT line.node AS backer, near.act, near.kind, near.date, voice.direct
  FROM near CROSS JOIN voice ON voice.act = near.act AND (:rolledUp OR voice.direct) CROSS JOIN line ON line.node = voice.backer
  WHERE EXISTS (
    SELECT 1 FROM subject CROSS JOIN node ON node.node = subject.theme
    WHERE subject.act = near.act AND node.kind IN (SELECT name FROM tier) AND (:themes IS NULL OR node.node IN (SELECT head.node FROM head))
  )
),
total_of_row AS (
  SELECT line.node AS backer, kept.kind, kept.direct, kept.count, kept.first, kept.last
  FROM line CROSS JOIN kept ON kept.backer = line.node AND kept.tier = '' AND kept.theme = 0
  UNION ALL
  SELECT backer, kind, direct, 1, date, date FROM spoken
),
-- Groups in their order, as far as they are asked for.
row_at AS MATERIALIZED (
  SELECT * FROM (
    SELECT *, row_number() OVER (ORDER BY count DESC, held DESC, id) AS place FROM (
      SELECT backer, node.id, node.label, node.name, sum(iif(total_of_row.kind IN (SELECT kind FROM advocacy), count, 0)) AS count, sum(iif(total_of_row.kind IN (SELECT kind FROM advocacy), 0, count)) AS held
      FROM total_of_row CROSS JOIN node ON node.node = backer GROUP BY backer
    )
    WHERE :afterGroup IS NULL OR (-count, -held, id) > (-(:afterGroup ->> 0), -(:afterGroup ->> 1), :afterGroup ->> 2)
  )
  WHERE place <= :firstGroups
),
cell AS MATERIALIZED (
  SELECT row_at.backer, kept.tier, kept.theme, kept.kind, kept.direct, kept.count, kept.first, kept.last
  FROM row_at CROSS JOIN tier CROSS JOIN kept ON kept.backer = row_at.backer AND kept.tier = tier.name
  WHERE :themes IS NULL OR kept.theme IN (SELECT head.node FROM head)
  UNION ALL
  SELECT row_at.backer, node.kind, subject.theme, spoken.kind, spoken.direct, 1, spoken.date, spoken.date
  FROM spoken CROSS JOIN row_at USING (backer) CROSS JOIN subject ON subject.act = spoken.act CROSS JOIN node ON node.node = subject.theme
  WHERE node.kind IN (SELECT name FROM tier) AND (:themes IS NULL OR node.node IN (SELECT head.node FROM head))
),
-- Themes in their order, by what these groups do for them.
column_at AS MATERIALIZED (
  SELECT * FROM (
    SELECT tier, theme, id, name, row_number() OVER (ORDER BY count DESC, held DESC, id) AS place FROM (
      SELECT tier, theme, node.id, node.name, sum(iif(cell.kind IN (SELECT kind FROM advocacy), count, 0)) AS count, sum(iif(cell.kind IN (SELECT kind FROM advocacy), 0, count)) AS held
      FROM cell CROSS JOIN node ON node.node = theme GROUP BY theme
    )
  )
  WHERE place <= :firstThemes
),
part (backer, theme, kind, direct, count, first, last) AS (
  SELECT backer, theme, kind, direct, count, first, last FROM cell WHERE theme IN (SELECT theme FROM column_at)
  UNION ALL
  SELECT backer, 0, kind, direct, count, first, last FROM total_of_row WHERE backer IN (SELECT backer FROM row_at)
  UNION ALL
  SELECT 0, kept.theme, kept.kind, 1, kept.count, kept.first, kept.last
  FROM column_at CROSS JOIN kept ON kept.backer = 0 AND kept.tier = column_at.tier AND kept.theme = column_at.theme
  UNION ALL
  SELECT 0, column_at.theme, near.kind, 1, 1, near.date, near.date
  FROM near CROSS JOIN column_at CROSS JOIN subject ON subject.act = near.act AND subject.theme = column_at.theme
  UNION ALL
  SELECT 0, 0, kind, 1, count, first, last FROM kept WHERE backer = 0 AND tier = '' AND theme = 0
  UNION ALL
  SELECT 0, 0, kind, 1, 1, date, date FROM near
),
kinds AS (
  SELECT backer, theme, kind, sum(count) AS count, sum(count) FILTER (WHERE direct) AS direct,
    min(nullif(first, '')) AS first, max(nullif(last, '')) AS last
  FROM part GROUP BY backer, theme, kind
),
counted AS MATERIALIZED (
  SELECT backer, theme,
    ifnull(sum(count) FILTER (WHERE kind IN (SELECT kind FROM advocacy)), 0) AS count,
    ifnull(sum(direct) FILTER (WHERE kind IN (SELECT kind FROM advocacy)), 0) AS direct,
    ifnull(sum(count) FILTER (WHERE kind NOT IN (SELECT kind FROM advocacy)), 0) AS held,
    json_group_object(kind, count) AS byKind, min(first) AS firstDate, max(last) AS lastDate
  FROM kinds GROUP BY backer, theme
)
SELECT row_at.id AS "group", row_at.label, row_at.name AS groupName, column_at.id AS theme, column_at.name AS themeName, column_at.tier AS themeKind,
  counted.count, direct, counted.held, byKind, firstDate, lastDate,
  iif(row_at.id IS NULL OR column_at.id IS NULL, NULL, (2000 * counted.count + of_column.count) / nullif(2 * of_column.count, 0) / 1000.0) AS share,
  iif(row_at.id IS NULL OR column_at.id IS NULL, NULL, (2000 * counted.count * of_all.count + row_at.count * of_column.count)
    / nullif(2 * row_at.count * of_column.count, 0) / 1000.0) AS lift,
  iif(row_at.id IS NULL, NULL, json_array(row_at.count, row_at.held, row_at.id)) AS cursor
FROM (SELECT count FROM counted WHERE backer = 0 AND theme = 0) AS of_all CROSS JOIN counted
LEFT JOIN row_at ON row_at.backer = counted.backer LEFT JOIN column_at ON column_at.theme = counted.theme
LEFT JOIN (SELECT theme, count FROM counted WHERE backer = 0) AS of_column ON of_column.theme = counted.theme
ORDER BY row_at.place IS NULL, row_at.place, column_at.place IS NULL, column_at.place
