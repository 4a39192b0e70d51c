MATCH (schema:YizhengSchema)
REMOVE schema.cells
