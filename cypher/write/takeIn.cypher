UNWIND $rows AS row
MERGE (entry:YizhengLedger {uri: row.uri})
SET entry = row
