-- The touched contributions, each once for whoever backs something by it and everything that it backs.
-- CROSS JOIN keeps the order: from the few that are touched to what they are tied to.
WITH RECURSIVE
own (contribution, backer) AS (
  SELECT touched.contribution, relation.target
  FROM touched CROSS JOIN relation ON relation.source = touched.contribution AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
  UNION
  SELECT touched.contribution, relation.source
  FROM touched CROSS JOIN relation ON relation.target = touched.contribution AND relation.type = 'MADE'
),
backer (contribution, backer, direct) AS (
  SELECT contribution, backer, max(direct) FROM (
    SELECT contribution, backer, 1 AS direct FROM own
    UNION ALL
    SELECT own.contribution, relation.target, 0
    FROM own CROSS JOIN relation ON relation.source = own.backer AND relation.type = 'BRANCH_OF'
    UNION ALL
    SELECT contribution, 0, 1 FROM touched
  )
  GROUP BY contribution, backer
),
theme (contribution, theme) AS (
  SELECT touched.contribution, relation.target
  FROM touched CROSS JOIN relation ON relation.source = touched.contribution AND relation.type = 'ADVOCATES'
  WHERE relation.properties ->> 'stance' IS NOT 'opposes'
  UNION
  SELECT theme.contribution, relation.target
  FROM theme CROSS JOIN relation ON relation.source = theme.theme AND relation.type = 'BROADER'
),
subject (contribution, theme, tier) AS (
  SELECT theme.contribution, theme.theme, ifnull(node.kind, '') FROM theme CROSS JOIN node ON node.node = theme.theme
  UNION ALL
  SELECT DISTINCT contribution, 0, '' FROM theme
)
INSERT INTO tally
SELECT backer.backer, subject.tier, subject.theme, contribution.kind, substr(contribution.date, 1, 7) AS month, backer.direct,
  ifnull(node.label, ''), count(*), min(contribution.date), max(contribution.date)
FROM subject
CROSS JOIN backer ON backer.contribution = subject.contribution
CROSS JOIN contribution ON contribution.node = subject.contribution
LEFT JOIN node ON node.node = backer.backer
GROUP BY backer.backer, subject.tier, subject.theme, contribution.kind, month, backer.direct
