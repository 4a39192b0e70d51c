MATCH (text:YizhengText)
WHERE text.id IN $ids
RETURN text.id AS id, text.text AS text
ORDER BY id
