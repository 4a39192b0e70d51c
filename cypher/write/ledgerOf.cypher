UNWIND $uris AS uri
MATCH (entry:YizhengLedger {uri: uri})
USING INDEX SEEK entry:YizhengLedger(uri)
RETURN entry.uri AS uri, entry.document AS document, entry.sha256 AS sha256, entry.extractor AS extractor
