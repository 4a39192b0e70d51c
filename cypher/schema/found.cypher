// Whose database it is, by counts that the server keeps. Theirs is what carries none of our labels.
OPTIONAL MATCH (schema:YizhengSchema {name: 'yizheng'})
RETURN schema.version AS version, coalesce(schema.uncounted, false) AS isUncounted,
  COUNT { () } - COUNT { (:Yizheng) } - COUNT { (:YizhengLedger) } - COUNT { (:YizhengProblem) } - COUNT { (:YizhengText) }
    - COUNT { (:YizhengSchema) } - COUNT { (:YizhengChange) } - COUNT { (:YizhengWithdrawn) } - COUNT { (:YizhengLostBacker) }
    - COUNT { (:YizhengJudgement) } AS theirs
