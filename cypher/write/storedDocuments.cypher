UNWIND $documents AS document
OPTIONAL MATCH (text:YizhengText {id: document})
RETURN document, text.extractor AS extractor, coalesce(text.claims, []) AS claims, EXISTS { (:YizhengLedger {document: document}) } AS isTakenIn
