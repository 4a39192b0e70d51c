CALL () {
  UNWIND $documents AS document
  MATCH (problem:YizhengProblem {document: document})
  RETURN problem
  UNION
  WITH $documents AS documents
  WHERE documents IS NULL
  MATCH (problem:YizhengProblem)
  RETURN problem
}
WITH problem, [problem.document, problem.start, problem.end, problem.rule, problem.reason] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN problem.document AS document, problem.reason AS reason, nullIf(problem.start, -1) AS start, nullIf(problem.end, -1) AS end,
  problem.rule AS rule, cursor
ORDER BY cursor
LIMIT $first
