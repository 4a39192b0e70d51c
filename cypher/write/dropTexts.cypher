UNWIND $documents AS document
MATCH (text:YizhengText {id: document})
DELETE text
