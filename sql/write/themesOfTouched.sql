-- What a touched contribution backs, once: the themes that it advocates, and all that are broader.
WITH RECURSIVE
advocated (contribution, theme) AS MATERIALIZED (
  SELECT touched.contribution, relation.target
  FROM touched CROSS JOIN relation ON relation.source = touched.contribution AND relation.type = 'ADVOCATES'
  WHERE relation.properties ->> 'stance' IS NOT 'opposes'
),
within (theme, broader) AS (
  SELECT theme, theme FROM advocated
  UNION
  SELECT within.theme, relation.target FROM within CROSS JOIN relation ON relation.source = within.broader AND relation.type = 'BROADER'
),
backed (contribution, theme) AS (
  SELECT DISTINCT advocated.contribution, within.broader FROM advocated CROSS JOIN within ON within.theme = advocated.theme
)
SELECT backed.contribution, backed.theme, ifnull(node.kind, '') AS tier
FROM backed CROSS JOIN node ON node.node = backed.theme
