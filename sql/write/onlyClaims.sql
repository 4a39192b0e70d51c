-- What hangs on this document alone, of the relations that counts are rolled up along.
SELECT DISTINCT own.source
FROM name_claim AS own
WHERE own.document = :document AND own.type IN ('BROADER', 'BRANCH_OF') AND NOT EXISTS (
  SELECT 1 FROM name_claim AS other
  WHERE other.source = own.source AND other.type = own.type AND other.target = own.target AND other.document <> :document
)
