MATCH (change:YizhengChange)
WHERE change.change >= 0
RETURN change.change AS change
ORDER BY change DESC
LIMIT 1
