// What documents say, by offset, with the names of what they say it of.
UNWIND $documents AS document
MATCH (source)-[says:SITS_ON|MEMBER_OF|MADE|ON_BEHALF_OF|HELD_BY|PARTNER|ADVOCATES|RECOMMENDS|ADVANCES|CONCERNS|MADE_AT|RECORDED_IN|NAMED_IN]->(target)
WHERE says.document = document
RETURN document, type(says) AS type,
  source.id AS from, [label IN labels(source) WHERE label IN $labels][0] AS fromLabel, coalesce(source.name, '') AS fromName,
  target.id AS to, [label IN labels(target) WHERE label IN $labels][0] AS toLabel, coalesce(target.name, '') AS toName,
  says.start AS start, says.end AS end, says.quote AS quote
ORDER BY document, coalesce(says.start, -1), coalesce(says.end, -1), type, from, to
