// When the last change was, and which number was given last: of changes that another store told of they may be of two.
RETURN
  COLLECT { MATCH (change:YizhengChange) WHERE change.at >= '' RETURN change.at AS at ORDER BY at DESC LIMIT 1 }[0] AS at,
  COLLECT { MATCH (change:YizhengChange) WHERE change.change >= 0 RETURN change.change AS number ORDER BY number DESC LIMIT 1 }[0] AS change
