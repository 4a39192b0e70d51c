SELECT number AS judgement, at, verdict, document, type, source AS "from", source_label AS fromLabel, source_name AS fromName,
  target AS "to", target_label AS toLabel, target_name AS toName, start, "end", quote, who, note, stands,
  json_array(number) AS cursor
FROM judgement
WHERE (:verdicts IS NULL OR verdict IN (SELECT value FROM json_each(:verdicts)))
  AND (:documents IS NULL OR document IN (SELECT value FROM json_each(:documents)))
  AND (stands OR NOT :standing) AND (:after IS NULL OR number < :after ->> 0)
ORDER BY number DESC
LIMIT :first
