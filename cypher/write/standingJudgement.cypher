MATCH (one:YizhengJudgement {document: $document})
USING INDEX SEEK one:YizhengJudgement(document)
WHERE one.type = $type AND one.from = $from AND one.to = $to AND one.stands = 1
RETURN one.judgement AS judgement, one.verdict AS verdict
