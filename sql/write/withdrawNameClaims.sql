DELETE FROM name_claim WHERE document = :document RETURNING source, type, target
