MERGE (schema:YizhengSchema {name: 'yizheng'})
ON CREATE SET schema.version = $version, schema.writes = 0
