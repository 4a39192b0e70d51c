UNWIND $documents AS document
MATCH (problem:YizhengProblem {document: document})
USING INDEX SEEK problem:YizhengProblem(document)
DELETE problem
