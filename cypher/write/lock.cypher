// One writer at a time: what counts are made of must not change under it. Held until the transaction ends.
MATCH (schema:YizhengSchema {name: 'yizheng'})
USING INDEX SEEK schema:YizhengSchema(name)
SET schema.writes = schema.writes + 1
