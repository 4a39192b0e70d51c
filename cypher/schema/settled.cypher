MATCH (schema:YizhengSchema {name: 'yizheng'})
SET schema.version = $version
REMOVE schema.uncounted
