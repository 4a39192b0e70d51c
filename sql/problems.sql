SELECT node.id AS document, reason, nullif(start, -1) AS start, nullif("end", -1) AS "end", rule,
  json_array(node.id, start, "end", rule, reason) AS cursor
FROM problem CROSS JOIN node ON node.node = problem.document
WHERE (:documents IS NULL OR node.id IN (SELECT value FROM json_each(:documents)))
  AND (:after IS NULL OR (node.id, start, "end", rule, reason) > (:after ->> 0, :after ->> 1, :after ->> 2, :after ->> 3, :after ->> 4))
ORDER BY node.id, problem.start, problem."end", rule, reason
LIMIT :first
