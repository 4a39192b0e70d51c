UNWIND $changes AS number
WITH DISTINCT number
CALL (number) {
  MATCH (claim:YizhengWithdrawn {change: number})
  WHERE $after IS NULL OR claim.place > $after[0]
  RETURN claim
  ORDER BY claim.place
  LIMIT $first
}
RETURN claim.change AS change, claim.place AS place, claim.document AS document, claim.type AS type,
  claim.from AS from, claim.fromLabel AS fromLabel, claim.fromName AS fromName,
  claim.to AS to, claim.toLabel AS toLabel, claim.toName AS toName,
  claim.start AS start, claim.end AS end, claim.quote AS quote, [claim.place] AS cursor
ORDER BY change, place
