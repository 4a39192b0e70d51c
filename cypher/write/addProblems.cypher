UNWIND $rows AS row
CREATE (problem:YizhengProblem)
SET problem = row
