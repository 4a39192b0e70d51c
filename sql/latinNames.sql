SELECT DISTINCT node.folded AS names
FROM json_each('["Party","Sector","Organization","Committee","Theme"]') AS label CROSS JOIN node ON node.label = label.value
WHERE EXISTS (SELECT 1 FROM json_each(:pieces) AS piece WHERE instr(node.folded, piece.value) > 0)
ORDER BY names
LIMIT :first
