MATCH (source)-[relation]->(target)
RETURN elementId(source) AS from, elementId(target) AS to, type(relation) AS type, properties(relation) AS properties
