UNWIND $rows AS row
CREATE (node:Yizheng:$(row.labels))
SET node = row.properties
