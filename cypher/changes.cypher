MATCH (change:YizhengChange)
WHERE change.at >= coalesce($after[0], $since, '') AND ($kinds IS NULL OR change.kind IN $kinds)
  AND ($after IS NULL OR change.at > $after[0] OR change.change > $after[1])
RETURN change.change AS change, change.kind AS kind, change.at AS at, change.uri AS uri, change.document AS document,
  change.former AS former, [change.at, change.change] AS cursor
ORDER BY change.at, change.change
LIMIT $first
