SELECT 'label' AS part, label AS name, count(*) AS count FROM node GROUP BY label
UNION ALL
SELECT 'relation', type, count(*) FROM relation GROUP BY type
UNION ALL
SELECT 'relation', 'BACKS', count(*) FROM (SELECT DISTINCT backer, theme FROM backs WHERE whole = 1 AND backer <> 0 AND theme <> 0) HAVING count(*) > 0
UNION ALL
SELECT 'table', 'problems', count(*) FROM problem
UNION ALL
SELECT 'table', 'ledger', count(*) FROM ledger
UNION ALL
SELECT 'table', 'unclassifiedThemes', count(*) FROM node
WHERE label = 'Theme' AND kind = 'local' AND NOT EXISTS (
  SELECT 1 FROM relation WHERE relation.source = node.node AND relation.type = 'BROADER'
)
ORDER BY part, name
