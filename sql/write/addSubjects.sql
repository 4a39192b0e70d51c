WITH RECURSIVE
advocated (act, theme) AS MATERIALIZED (
  SELECT DISTINCT contribution.act, relation.target
  FROM touched CROSS JOIN contribution ON contribution.node = touched.contribution
  CROSS JOIN relation ON relation.source = contribution.node AND relation.type = 'ADVOCATES'
  WHERE relation.properties ->> 'stance' IS NOT 'opposes'
),
within (theme, broader) AS (
  SELECT theme, theme FROM advocated
  UNION
  SELECT within.theme, relation.target FROM within CROSS JOIN relation ON relation.source = within.broader AND relation.type = 'BROADER'
)
INSERT INTO subject (act, theme)
SELECT DISTINCT advocated.act, within.broader FROM advocated CROSS JOIN within ON within.theme = advocated.theme
