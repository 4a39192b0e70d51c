WITH page AS (
  SELECT document.node, document.date, node.id, node.label, node.name, node.kind, node.properties
  FROM document CROSS JOIN node USING (node)
  WHERE :after IS NULL OR document.date < :after ->> 0 OR (document.date = :after ->> 0 AND node.id > :after ->> 1)
  ORDER BY document.date DESC, node.id
  LIMIT :first
)
SELECT id, label, name, kind, properties,
  (SELECT min(ledger.uri) FROM ledger WHERE ledger.document = page.id) AS uri,
  nullif(date, '') AS date,
  (SELECT count(*) FROM relation WHERE relation.target = page.node AND relation.type = 'RECORDED_IN') AS contributions,
  (SELECT count(*) FROM problem WHERE problem.document = page.node) AS problems,
  json_array(date, id) AS cursor
FROM page
ORDER BY page.date DESC, id
