WITH asked AS (SELECT node.node, node.id FROM node WHERE node.id IN (SELECT value FROM json_each(:ids))),
part AS (
  SELECT asked.id AS "of", ifnull(theme.id, '') AS theme, backs.kind, backs.month, backs.direct, backs.count, backs.first, backs.last
  FROM asked CROSS JOIN backs ON backs.backer = asked.node LEFT JOIN node AS theme ON theme.node = backs.theme
  UNION ALL
  SELECT asked.id, '', backs.kind, backs.month, backs.direct, backs.count, backs.first, backs.last
  FROM asked CROSS JOIN backs ON backs.theme = asked.node AND backs.label = ''
)
SELECT "of", nullif(theme, '') AS theme, kind, nullif(month, '') AS month, direct, count, nullif(first, '') AS firstDate, nullif(last, '') AS lastDate
FROM part
ORDER BY "of", part.theme, kind, part.month, direct
