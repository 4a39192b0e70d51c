MATCH (entry:YizhengLedger)
WHERE ($since IS NULL OR entry.takenIn >= $since) AND ($after IS NULL OR [entry.takenIn, entry.uri] > $after)
RETURN entry.uri AS uri, entry.document AS document, entry.takenIn AS takenIn, [entry.takenIn, entry.uri] AS cursor
ORDER BY cursor
LIMIT $first
