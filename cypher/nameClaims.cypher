// Each claim is JSON of [type, from, to, properties], the properties JSON again.
MATCH (text:YizhengText)
WHERE text.id IN $documents
UNWIND text.claims AS claim
RETURN text.id AS document, claim
ORDER BY document, claim
