SELECT number AS change, kind, at, uri, document, former, json_array(at, number) AS cursor
FROM change
WHERE at >= coalesce(:after ->> 0, :since, '') AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
  AND (:after IS NULL OR at > :after ->> 0 OR number > :after ->> 1)
ORDER BY at, number
LIMIT :first
