MATCH (schema:YizhengSchema {name: 'yizheng'})
USING INDEX SEEK schema:YizhengSchema(name)
RETURN coalesce(schema.cells, []) AS cells
