MATCH (schema:YizhengSchema)
REMOVE schema.cells, schema.sums
