SELECT node.id, document.text FROM node JOIN document USING (node) WHERE node.id IN (SELECT value FROM json_each(:ids)) ORDER BY node.id
