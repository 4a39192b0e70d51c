SELECT relation.target AS act, relation.source AS actor, 1 AS isDelegate
FROM near CROSS JOIN relation ON relation.target = near.contribution AND relation.type = 'MADE'
UNION
SELECT relation.source, relation.target, 0
FROM near CROSS JOIN relation ON relation.source = near.contribution AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
