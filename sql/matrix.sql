WITH kinds AS (
  SELECT backs.backer, backs.theme, backs.kind, sum(backs.count) AS count, sum(backs.count) FILTER (WHERE backs.direct) AS direct,
    min(nullif(backs.first, '')) AS first, max(nullif(backs.last, '')) AS last
  FROM node AS backer JOIN backs ON backs.backer = backer.node JOIN node AS theme ON theme.node = backs.theme
  WHERE backer.label IN ('Party', 'Sector', 'Organization', 'Committee')
    AND (:labels IS NULL OR backer.label IN (SELECT value FROM json_each(:labels)))
    AND (:kinds IS NULL OR backer.kind IN (SELECT value FROM json_each(:kinds)))
    AND (:groups IS NULL OR backer.id IN (SELECT value FROM json_each(:groups)))
    AND (:themeKinds IS NULL OR backs.tier IN (SELECT value FROM json_each(:themeKinds)))
    AND (:themes IS NULL OR theme.id IN (SELECT value FROM json_each(:themes)))
    AND (:contributionKinds IS NULL OR backs.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR backs.month >= :since)
    AND (:until IS NULL OR backs.month BETWEEN '0' AND :until)
    AND (:rolledUp OR backs.direct)
  GROUP BY backs.backer, backs.theme, backs.kind
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
