// What people found wrong in documents.
UNWIND $documents AS document
MATCH (one:YizhengJudgement {document: document})
USING INDEX SEEK one:YizhengJudgement(document)
WHERE one.stands = 1 AND one.verdict = 'wrong'
RETURN document, one.type AS type, one.from AS from, one.to AS to
