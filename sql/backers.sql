WITH kinds AS (
  SELECT backs.backer, backs.theme, backs.kind, sum(backs.count) AS count, sum(backs.count) FILTER (WHERE backs.direct) AS direct,
    min(nullif(backs.first, '')) AS first, max(nullif(backs.last, '')) AS last
  FROM node AS theme JOIN backs ON backs.theme = theme.node JOIN node AS backer ON backer.node = backs.backer
  WHERE theme.id IN (SELECT value FROM json_each(:themes)) AND theme.label = 'Theme'
    AND (:labels IS NULL OR backs.label IN (SELECT value FROM json_each(:labels)))
    AND (:kinds IS NULL OR backer.kind IN (SELECT value FROM json_each(:kinds)))
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
  SELECT theme.id AS theme, backer.id AS backer, backer.label, backer.name, backer.kind,
    count, direct, held, byKind, firstDate, lastDate,
    row_number() OVER (PARTITION BY theme.node ORDER BY count DESC, held DESC, backer.id) AS place
  FROM counted JOIN node AS backer ON backer.node = counted.backer JOIN node AS theme ON theme.node = counted.theme
  WHERE :after IS NULL OR (-count, -held, backer.id) > (-(:after ->> 0), -(:after ->> 1), :after ->> 2)
)
SELECT theme, backer, label, name, kind, count, direct, held, byKind, firstDate, lastDate, json_array(count, held, backer) AS cursor
FROM ranked WHERE place <= :first
ORDER BY theme, place
