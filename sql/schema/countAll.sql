-- As Tally counts them, all at once. Backer 0 and theme 0 stand for anybody and anything.
WITH
told (act, kind, level, month, day) AS (
  SELECT node, kind, level, substr(date, 1, 7), substr(date, 9, 2) FROM contribution
  WHERE act = node AND EXISTS (SELECT 1 FROM subject WHERE subject.act = contribution.node)
),
meant AS NOT MATERIALIZED (
  SELECT told.*, subject.theme, ifnull(node.kind, '') AS tier
  FROM told CROSS JOIN subject ON subject.act = told.act CROSS JOIN node ON node.node = subject.theme
  UNION ALL
  SELECT told.*, 0, '' FROM told
),
voiced AS (
  SELECT meant.*, voice.backer, voice.direct FROM meant CROSS JOIN voice ON voice.act = meant.act
  UNION ALL
  SELECT meant.*, 0, 1 FROM meant
)
INSERT INTO backs (backer, whole, tier, theme, kind, level, month, direct, label, count, first, last, days)
SELECT backer, 0, tier, theme, kind, level, month, direct, ifnull((SELECT label FROM node WHERE node.node = backer), ''), count(*),
  iif(month = '', '', month || '-' || min(day)), iif(month = '', '', month || '-' || max(day)),
  iif(count(*) = 1, max(day) || ':1', counted_days(group_concat(day)))
FROM voiced GROUP BY backer, tier, theme, kind, level, month, direct
