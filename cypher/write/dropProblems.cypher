UNWIND $documents AS document
MATCH (problem:YizhengProblem {document: document})
DELETE problem
