SELECT 1 FROM ledger WHERE document = :document
