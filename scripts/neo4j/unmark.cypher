MATCH (schema:YizhengSchema)
DELETE schema
