UNWIND $rows AS row
CREATE (text:YizhengText)
SET text = row
