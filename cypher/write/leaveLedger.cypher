UNWIND $rows AS uri
MATCH (entry:YizhengLedger {uri: uri})
DELETE entry
