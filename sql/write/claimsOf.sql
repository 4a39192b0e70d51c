-- What a document says, by offset, with the names of what it says it of.
SELECT document.id AS document, relation.type, source.id AS "from", source.label AS fromLabel, source.name AS fromName,
  target.id AS "to", target.label AS toLabel, target.name AS toName, relation.start, relation."end", relation.quote
FROM node AS document
CROSS JOIN relation ON relation.document = document.node
CROSS JOIN node AS source ON source.node = relation.source
CROSS JOIN node AS target ON target.node = relation.target
WHERE document.id = :document
ORDER BY ifnull(relation.start, -1), ifnull(relation."end", -1), relation.type, source.id, target.id
