DELETE FROM node
WHERE node IN (SELECT node FROM loose)
  AND NOT EXISTS (SELECT 1 FROM relation WHERE relation.source = node.node)
  AND NOT EXISTS (SELECT 1 FROM relation WHERE relation.target = node.node)
  AND NOT EXISTS (SELECT 1 FROM document WHERE document.node = node.node)
RETURNING node
