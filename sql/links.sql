WITH picked AS MATERIALIZED (
  SELECT node, id, label, kind FROM node WHERE id IN (SELECT value FROM json_each(:ids))
)
SELECT relation.type, source.id AS "from", target.id AS "to", count(*) AS weight
FROM picked AS source CROSS JOIN relation ON relation.source = source.node CROSS JOIN picked AS target ON target.node = relation.target
WHERE :types IS NULL OR relation.type IN (SELECT value FROM json_each(:types))
GROUP BY relation.type, source.id, target.id
UNION ALL
SELECT 'BACKS', source.id, target.id, sum(backs.count)
FROM picked AS target CROSS JOIN picked AS source
CROSS JOIN backs ON backs.backer = source.node AND backs.whole = 1 AND backs.tier = target.kind AND backs.theme = target.node
WHERE target.label = 'Theme' AND (:types IS NULL OR 'BACKS' IN (SELECT value FROM json_each(:types)))
GROUP BY source.id, target.id
ORDER BY 1, 2, 3
