MATCH (schema:YizhengSchema {name: 'yizheng'})
REMOVE schema.cells, schema.sums
RETURN 0 AS gone
