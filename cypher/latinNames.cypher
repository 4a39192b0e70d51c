UNWIND $pieces AS piece
MATCH (node:Yizheng)
WHERE node.folded CONTAINS piece AND (node:Group OR node:Theme)
WITH DISTINCT node.folded AS names
RETURN names
ORDER BY names
LIMIT $first
