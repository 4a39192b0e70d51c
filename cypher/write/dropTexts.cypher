UNWIND $documents AS document
MATCH (text:YizhengText {id: document})
USING INDEX SEEK text:YizhengText(id)
DELETE text
