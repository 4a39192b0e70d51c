UNWIND $rows AS row
MATCH (schema:YizhengSchema {name: 'yizheng'})
USING INDEX SEEK schema:YizhengSchema(name)
SET schema.cells = row.cells, schema.sums = row.sums
