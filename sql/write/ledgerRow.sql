SELECT document, sha256, extractor FROM ledger WHERE uri = :uri
