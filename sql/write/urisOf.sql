SELECT uri, document FROM ledger WHERE uri = :documentOrUri
UNION
SELECT uri, document FROM ledger WHERE document = :documentOrUri
