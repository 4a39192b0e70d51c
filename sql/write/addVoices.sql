WITH own (act, backer) AS (
  SELECT contribution.act, relation.target
  FROM touched CROSS JOIN contribution ON contribution.node = touched.contribution
  CROSS JOIN relation ON relation.source = contribution.node AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
  UNION
  SELECT contribution.act, relation.source
  FROM touched CROSS JOIN contribution ON contribution.node = touched.contribution
  CROSS JOIN relation ON relation.target = contribution.node AND relation.type = 'MADE'
),
every (act, backer, direct) AS (
  SELECT act, backer, 1 FROM own
  UNION ALL
  SELECT own.act, relation.target, 0
  FROM own CROSS JOIN relation ON relation.source = own.backer AND relation.type = 'BRANCH_OF'
)
INSERT INTO voice (act, backer, direct)
SELECT act, backer, max(direct) FROM every GROUP BY act, backer
