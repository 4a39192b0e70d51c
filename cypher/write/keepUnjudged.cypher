UNWIND $rows AS row
MATCH (text:YizhengText {id: row.document})
USING INDEX SEEK text:YizhengText(id)
SET text.unjudged = row.told
