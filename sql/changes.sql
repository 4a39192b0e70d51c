SELECT uri, document, taken_in AS takenIn, json_array(taken_in, uri) AS cursor
FROM ledger
WHERE (:since IS NULL OR taken_in >= :since) AND (:after IS NULL OR (taken_in, uri) > (:after ->> 0, :after ->> 1))
ORDER BY taken_in, uri
LIMIT :first
