MATCH (one:YizhengJudgement)
WHERE one.judgement < coalesce($after[0], 9007199254740991)
  AND ($verdicts IS NULL OR one.verdict IN $verdicts) AND ($documents IS NULL OR one.document IN $documents)
  AND (one.stands = 1 OR NOT $standing)
RETURN one.judgement AS judgement, one.at AS at, one.verdict AS verdict, one.document AS document, one.type AS type,
  one.from AS from, one.fromLabel AS fromLabel, one.fromName AS fromName, one.to AS to, one.toLabel AS toLabel, one.toName AS toName,
  one.start AS start, one.end AS end, one.quote AS quote, one.who AS who, one.note AS note, one.stands AS stands,
  [one.judgement] AS cursor
ORDER BY one.judgement DESC
LIMIT $first
