// All nodes but the mark of the schema, as they can be sent again.
MATCH (node)
WHERE NOT node:YizhengSchema
RETURN elementId(node) AS key, labels(node) AS labels, properties(node) AS properties
