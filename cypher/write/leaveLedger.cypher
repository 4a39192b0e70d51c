UNWIND $rows AS uri
MATCH (entry:YizhengLedger {uri: uri})
USING INDEX SEEK entry:YizhengLedger(uri)
DELETE entry
