UPDATE relation SET properties = (
  SELECT max(claim.properties) FROM name_claim AS claim
  WHERE claim.source = :source AND claim.type = :type AND claim.target = :target
)
WHERE source = :source AND type = :type AND target = :target AND document = 0 AND EXISTS (
  SELECT 1 FROM name_claim AS claim WHERE claim.source = :source AND claim.type = :type AND claim.target = :target
)
