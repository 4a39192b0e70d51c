DELETE FROM relation
WHERE source = :source AND type = :type AND target = :target AND document = 0 AND NOT EXISTS (
  SELECT 1 FROM name_claim AS claim WHERE claim.source = :source AND claim.type = :type AND claim.target = :target
)
