UNWIND $claims AS claim
MATCH (one:YizhengJudgement {document: claim.document})
WHERE one.type = claim.type AND one.from = claim.from AND one.to = claim.to AND one.stands = 1
RETURN one.judgement AS judgement, one.at AS at, one.verdict AS verdict, one.document AS document, one.type AS type,
  one.from AS from, one.fromLabel AS fromLabel, one.fromName AS fromName, one.to AS to, one.toLabel AS toLabel, one.toName AS toName,
  one.start AS start, one.end AS end, one.quote AS quote, one.who AS who, one.note AS note, one.stands AS stands
ORDER BY judgement
