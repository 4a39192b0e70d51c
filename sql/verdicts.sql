SELECT number AS judgement, at, verdict, document, judgement.type, source AS "from", source_label AS fromLabel, source_name AS fromName,
  target AS "to", target_label AS toLabel, target_name AS toName, start, "end", quote, who, note, stands
FROM json_each(:claims) AS claim
CROSS JOIN judgement ON judgement.document = claim.value ->> 'document' AND judgement.type = claim.value ->> 'type'
  AND judgement.source = claim.value ->> 'from' AND judgement.target = claim.value ->> 'to'
WHERE judgement.stands
ORDER BY number
