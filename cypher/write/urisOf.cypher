MATCH (entry:YizhengLedger {uri: $documentOrUri})
USING INDEX SEEK entry:YizhengLedger(uri)
RETURN entry.uri AS uri, entry.document AS document
UNION
MATCH (entry:YizhengLedger {document: $documentOrUri})
RETURN entry.uri AS uri, entry.document AS document
