SELECT DISTINCT source.id AS "of", relation.type, target.id, target.label, target.name, target.kind
FROM node AS source
CROSS JOIN relation ON relation.source = source.node AND (:types IS NULL OR relation.type IN (SELECT value FROM json_each(:types)))
CROSS JOIN node AS target ON target.node = relation.target
WHERE source.id IN (SELECT value FROM json_each(:ids))
ORDER BY source.id, relation.type, target.id
