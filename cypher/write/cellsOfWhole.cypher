MATCH (schema:YizhengSchema {name: 'yizheng'})
RETURN coalesce(schema.cells, []) AS cells
