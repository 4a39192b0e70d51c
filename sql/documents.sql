SELECT node.id, node.label, node.name, node.kind, node.properties,
  (SELECT min(ledger.uri) FROM ledger WHERE ledger.document = node.id) AS uri,
  nullif(document.date, '') AS date,
  (SELECT count(*) FROM relation WHERE relation.target = node.node AND relation.type = 'RECORDED_IN') AS contributions,
  (SELECT count(*) FROM problem WHERE problem.document = node.node) AS problems,
  json_array(document.date, node.id) AS cursor
FROM document JOIN node USING (node)
WHERE :after IS NULL OR document.date < :after ->> 0 OR (document.date = :after ->> 0 AND node.id > :after ->> 1)
ORDER BY document.date DESC, node.id
LIMIT :first
