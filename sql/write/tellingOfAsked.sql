-- Where they are told, at which meeting, and what they are about.
SELECT relation.source AS act, relation.type, relation.target, relation.properties ->> 'sketch' AS sketch, node.name
FROM asked CROSS JOIN relation ON relation.source = asked.contribution AND relation.type IN ('RECORDED_IN', 'MADE_AT', 'ADVOCATES')
CROSS JOIN node ON node.node = relation.target
