-- One row of a table, with as many values as it has columns.
INSERT OR REPLACE INTO {table} VALUES ({values});
