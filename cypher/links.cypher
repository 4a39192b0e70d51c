MATCH (source:Yizheng)
WHERE source.id IN $ids
WITH collect(source) AS things
UNWIND things AS source
UNWIND things AS target
MATCH (source)-[relation]->(target)
WHERE type(relation) IN $ontology.statements + ['BACKS'] AND ($types IS NULL OR type(relation) IN $types)
RETURN type(relation) AS type, source.id AS from, target.id AS to,
  sum(CASE type(relation) WHEN 'BACKS' THEN relation.count + relation.held ELSE 1 END) AS weight
ORDER BY type, from, to
