WITH kinds AS (
  SELECT backs.backer, backs.theme, backs.kind, sum(backs.count) AS count, sum(backs.count) FILTER (WHERE backs.direct) AS direct,
    min(nullif(backs.first, '')) AS first, max(nullif(backs.last, '')) AS last
  FROM node AS backer JOIN backs ON backs.backer = backer.node
  WHERE backer.id IN (SELECT value FROM json_each(:backers)) AND backs.theme <> 0
    AND (:themeKinds IS NULL OR backs.tier IN (SELECT value FROM json_each(:themeKinds)))
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
,
ranked AS (
  SELECT backer.id AS backer, theme.id AS theme, theme.name AS themeName, theme.kind AS themeKind,
    count, direct, held, byKind, firstDate, lastDate,
    row_number() OVER (PARTITION BY backer.node ORDER BY count DESC, held DESC, theme.id) AS place
  FROM counted JOIN node AS backer ON backer.node = counted.backer JOIN node AS theme ON theme.node = counted.theme
  WHERE :after IS NULL OR (-count, -held, theme.id) > (-(:after ->> 0), -(:after ->> 1), :after ->> 2)
)
SELECT backer, theme, themeName, themeKind, count, direct, held, byKind, firstDate, lastDate, json_array(count, held, theme) AS cursor
FROM ranked WHERE place <= :first
ORDER BY backer, place
