SELECT uri, document, sha256, extractor, nodes, relations, problems, taken_in AS takenIn, json_array(uri) AS cursor
FROM ledger
WHERE (:uris IS NULL OR uri IN (SELECT value FROM json_each(:uris)))
  AND (:documents IS NULL OR document IN (SELECT value FROM json_each(:documents)))
  AND (:after IS NULL OR uri > :after ->> 0)
ORDER BY uri
LIMIT :first
