UNWIND $ids AS of
MATCH (source:Yizheng {id: of})-[relation:$any(coalesce($types, $ontology.statements))]->(target:Yizheng)
WITH DISTINCT of, type(relation) AS type, target
RETURN of, type, target.id AS id, [label IN labels(target) WHERE label IN $ontology.labels][0] AS label, coalesce(target.name, '') AS name, target.kind AS kind
ORDER BY of, type, id
