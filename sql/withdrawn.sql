WITH listed AS (
  SELECT *, row_number() OVER (PARTITION BY change ORDER BY place) AS nth
  FROM withdrawn
  WHERE change IN (SELECT value FROM json_each(:changes)) AND (:after IS NULL OR place > :after ->> 0)
)
SELECT change, place, document, type, source AS "from", source_label AS fromLabel, source_name AS fromName,
  target AS "to", target_label AS toLabel, target_name AS toName, start, "end", quote, json_array(place) AS cursor
FROM listed WHERE nth <= :first
ORDER BY change, place
