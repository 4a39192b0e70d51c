SELECT document.id AS document, name_claim.type, source.id AS "from", target.id AS "to", name_claim.properties
FROM node AS document
CROSS JOIN name_claim ON name_claim.document = document.node
JOIN node AS source ON source.node = name_claim.source
JOIN node AS target ON target.node = name_claim.target
WHERE document.id IN (SELECT value FROM json_each(:documents))
ORDER BY document.id, json_array(name_claim.type, source.id, target.id, name_claim.properties)
