UNWIND $rows AS row
CREATE (told:YizhengLostBacker)
SET told = row
