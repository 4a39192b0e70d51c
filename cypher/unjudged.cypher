UNWIND $documents AS document
WITH DISTINCT document
MATCH (text:YizhengText {id: document})
WHERE text.unjudged IS NOT NULL
RETURN document, text.unjudged AS told
ORDER BY document
