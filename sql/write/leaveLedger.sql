DELETE FROM ledger WHERE uri = :uri
