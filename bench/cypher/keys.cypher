// By which relations find their ends.
CREATE INDEX bench_keys IF NOT EXISTS FOR (node:Yizheng) ON (node.key)
