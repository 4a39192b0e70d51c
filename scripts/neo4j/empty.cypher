// But for the mark that the schema is made: else it would be made anew each time.
MATCH (node)
WHERE NOT node:YizhengSchema
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
