WITH
wanted AS (SELECT searchable(:text) AS words),
found (node) AS (
  SELECT search.rowid FROM wanted CROSS JOIN search ON search MATCH '"' || replace(words, '"', '""') || '"' WHERE length(words) >= 3
  UNION
  SELECT node.node FROM wanted CROSS JOIN node ON instr(node.folded, words) > 0 WHERE length(words) BETWEEN 1 AND 2
),
ranked AS (
  SELECT node.*, words, CASE
      WHEN instr('、' || folded || '、', '、' || words || '、') > 0 THEN 0
      WHEN instr('、' || folded, '、' || words) > 0 THEN 1
      WHEN instr(folded, words) > 0 THEN 2
      ELSE 3
    END AS rank
  FROM wanted CROSS JOIN found CROSS JOIN node USING (node)
  WHERE :labels IS NULL OR node.label IN (SELECT value FROM json_each(:labels))
)
SELECT id, label, name, kind, rank, json_array(rank, length(name), id) AS cursor,
  iif(rank < 3, name, ifnull((
    SELECT min(relation.quote) FROM relation WHERE relation.source = ranked.node AND instr(searchable(relation.quote), words) > 0
  ), name)) AS excerpt
FROM ranked
WHERE :after IS NULL OR (rank, length(name), id) > (:after ->> 0, :after ->> 1, :after ->> 2)
ORDER BY rank, length(name), id
LIMIT :first
