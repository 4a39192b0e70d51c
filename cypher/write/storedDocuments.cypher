UNWIND $documents AS document
OPTIONAL MATCH (text:YizhengText {id: document})
USING INDEX SEEK text:YizhengText(id)
RETURN document, text.extractor AS extractor, coalesce(text.claims, []) AS claims, EXISTS { (:YizhengLedger {document: document}) } AS isTakenIn
