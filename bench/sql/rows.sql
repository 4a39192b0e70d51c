-- All rows of a table, in the order in which documents bring them.
SELECT * FROM {table} ORDER BY {order};
