WITH asked AS (SELECT node.node, node.id FROM node WHERE node.id IN (SELECT value FROM json_each(:ids))),
part AS (
  SELECT asked.id AS "of", ifnull(theme.id, '') AS theme, kept.kind, kept.level, kept.month, kept.direct, kept.count, kept.first, kept.last
  FROM asked CROSS JOIN backs AS kept ON kept.backer = asked.node AND kept.whole = 0 LEFT JOIN node AS theme ON theme.node = kept.theme
  UNION ALL
  SELECT asked.id, '', kept.kind, kept.level, kept.month, kept.direct, kept.count, kept.first, kept.last
  FROM asked CROSS JOIN backs AS kept ON kept.theme = asked.node AND kept.whole = 0 AND kept.label = ''
)
SELECT "of", nullif(theme, '') AS theme, kind, nullif(level, '') AS level, nullif(month, '') AS month, direct, count,
  nullif(first, '') AS firstDate, nullif(last, '') AS lastDate
FROM part
ORDER BY "of", part.theme, kind, part.level, part.month, direct
