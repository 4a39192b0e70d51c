-- Who backs something by a touched contribution, once: itself, or as what it is a branch of.
WITH own (contribution, backer) AS (
  SELECT touched.contribution, relation.target
  FROM touched CROSS JOIN relation ON relation.source = touched.contribution AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
  UNION
  SELECT touched.contribution, relation.source
  FROM touched CROSS JOIN relation ON relation.target = touched.contribution AND relation.type = 'MADE'
),
every (contribution, backer, direct) AS (
  SELECT contribution, backer, 1 FROM own
  UNION ALL
  SELECT own.contribution, relation.target, 0
  FROM own CROSS JOIN relation ON relation.source = own.backer AND relation.type = 'BRANCH_OF'
)
SELECT every.contribution, every.backer, max(every.direct) AS direct, node.label
FROM every CROSS JOIN node ON node.node = every.backer
GROUP BY every.contribution, every.backer
