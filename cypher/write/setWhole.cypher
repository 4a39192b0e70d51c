UNWIND $rows AS row
MATCH (schema:YizhengSchema {name: 'yizheng'})
SET schema.cells = row.cells
