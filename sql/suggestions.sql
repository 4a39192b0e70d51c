WITH
wanted AS (SELECT searchable(:text) AS words),
found (node) AS (
  SELECT node.node
  FROM wanted CROSS JOIN json_each(ifnull(:labels, '["Committee","Meeting","Delegate","Party","Sector","Organization","Place","Theme"]')) AS given
  CROSS JOIN node ON node.label = given.value AND node.folded >= words AND node.folded < words || char(0x10ffff)
  WHERE words <> ''
  UNION
  SELECT search.rowid FROM wanted CROSS JOIN search ON search MATCH 'names : "、' || replace(words, '"', '""') || '"' WHERE length(words) >= 2
)
SELECT id, label, name, kind
FROM wanted CROSS JOIN found CROSS JOIN node USING (node)
WHERE node.label IN (SELECT value FROM json_each(ifnull(:labels, '["Committee","Meeting","Delegate","Party","Sector","Organization","Place","Theme"]')))
ORDER BY instr('、' || folded || '、', '、' || words || '、') = 0, length(name), id
LIMIT :first
