// Things are found by their English names too.
MATCH (node:Yizheng)
WHERE node.english IS NOT NULL AND NOT node.folded ENDS WITH toLower(node.english)
SET node.folded = node.folded + '、' + toLower(node.english)
