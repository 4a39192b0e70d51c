WITH RECURSIVE
pair AS (
  SELECT DISTINCT given.value ->> 'backer' AS backer, given.value ->> 'theme' AS theme,
    ifnull(backer.node, 0) AS who, ifnull(theme.kind, '') AS tier, ifnull(theme.node, 0) AS what
  FROM json_each(:pairs) AS given
  LEFT JOIN node AS backer ON backer.id = given.value ->> 'backer'
  LEFT JOIN node AS theme ON theme.id = given.value ->> 'theme' AND theme.label = 'Theme'
  WHERE (given.value ->> 'backer' IS NULL) = (backer.node IS NULL) AND (given.value ->> 'theme' IS NULL) = (theme.node IS NULL)
),
-- The pairs, and what each is a part of: all of the backer, or all of anybody.
line AS (
  SELECT backer, theme, who, tier, what, 1 AS isPair FROM pair
  UNION ALL
  SELECT backer, theme, iif(what = 0, 0, who), '', 0, 0 FROM pair
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
  WHERE :places IS NULL AND whole = 0
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
part AS (
  SELECT line.backer, line.theme, line.isPair, kept.kind, kept.month, kept.count
  FROM line CROSS JOIN kept ON kept.backer = line.who AND kept.tier = line.tier AND kept.theme = line.what
  UNION ALL
  SELECT line.backer, line.theme, line.isPair, near.kind, substr(near.date, 1, 7), 1
  FROM line CROSS JOIN near
  WHERE (line.what = 0 OR EXISTS (SELECT 1 FROM subject WHERE subject.act = near.act AND subject.theme = line.what))
    AND (line.who = 0 OR EXISTS (
      SELECT 1 FROM voice WHERE voice.act = near.act AND voice.backer = line.who AND (:rolledUp OR voice.direct)
    ))
),
counted AS (
  SELECT backer, theme, iif(:by = 'year', substr(month, 1, 4), month) AS period,
    ifnull(sum(count) FILTER (WHERE isPair AND kind IN (SELECT kind FROM advocacy)), 0) AS count,
    ifnull(sum(count) FILTER (WHERE isPair AND kind NOT IN (SELECT kind FROM advocacy)), 0) AS held,
    ifnull(sum(count) FILTER (WHERE NOT isPair AND kind IN (SELECT kind FROM advocacy)), 0) AS ofPeriod
  FROM part WHERE month > '' GROUP BY backer, theme, period HAVING sum(isPair) > 0
),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY backer, theme ORDER BY period) AS place
  FROM counted WHERE :after IS NULL OR period > :after ->> 0
)
SELECT backer, theme, period, count, held, ofPeriod, (2000 * count + ofPeriod) / nullif(2 * ofPeriod, 0) / 1000.0 AS share, json_array(period) AS cursor
FROM ranked WHERE place <= :first
ORDER BY ifnull(backer, ''), ifnull(theme, ''), period
