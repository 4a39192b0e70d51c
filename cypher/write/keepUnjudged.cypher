UNWIND $rows AS row
MATCH (text:YizhengText {id: row.document})
SET text.unjudged = row.told
