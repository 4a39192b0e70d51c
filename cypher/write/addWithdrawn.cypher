UNWIND $rows AS row
CREATE (told:YizhengWithdrawn)
SET told = row
