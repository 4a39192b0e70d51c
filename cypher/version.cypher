RETURN
  coalesce(COLLECT { MATCH (change:YizhengChange) WHERE change.change >= 0 RETURN change.change AS number ORDER BY number DESC LIMIT 1 }[0], 0) AS change,
  COUNT { (:YizhengLedger) } AS texts
