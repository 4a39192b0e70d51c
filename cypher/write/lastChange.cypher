MATCH (change:YizhengChange)
WHERE change.at >= ''
RETURN change.at AS at
ORDER BY at DESC
LIMIT 1
