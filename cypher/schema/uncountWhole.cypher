MATCH (schema:YizhengSchema {name: 'yizheng'})
REMOVE schema.cells
RETURN 0 AS gone
