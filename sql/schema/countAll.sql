-- As Tally counts them, all at once. Backer 0 and theme 0 stand for anybody and anything. Voices come before themes, of which
-- there are more: what is known of a voice is looked up once.
WITH
told (act, kind, level, month, day) AS MATERIALIZED (
  SELECT node, kind, level, substr(date, 1, 7), substr(date, 9, 2) FROM contribution
  WHERE act = node AND EXISTS (SELECT 1 FROM subject WHERE subject.act = contribution.node)
),
voiced (act, kind, level, month, day, backer, direct, label) AS NOT MATERIALIZED (
  SELECT told.*, voice.backer, voice.direct, node.label
  FROM told CROSS JOIN voice ON voice.act = told.act CROSS JOIN node ON node.node = voice.backer
  UNION ALL
  SELECT told.*, 0, 1, '' FROM told
),
meant AS (
  SELECT voiced.*, subject.theme, ifnull(node.kind, '') AS tier
  FROM voiced CROSS JOIN subject ON subject.act = voiced.act CROSS JOIN node ON node.node = subject.theme
  UNION ALL
  SELECT voiced.*, 0, '' FROM voiced
)
INSERT INTO backs (backer, whole, tier, theme, kind, level, month, direct, label, count, first, last, days)
SELECT backer, 0, tier, theme, kind, level, month, direct, label, count(*),
  iif(month = '', '', month || '-' || min(day)), iif(month = '', '', month || '-' || max(day)),
  iif(count(*) = 1, max(day) || ':1', counted_days(group_concat(day)))
FROM meant GROUP BY backer, tier, theme, kind, level, month, direct
