UNWIND $rows AS row
CREATE (told:YizhengChange)
SET told = row
