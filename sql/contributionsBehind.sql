WITH RECURSIVE
backer (node) AS (
  SELECT node FROM node WHERE id = :backer
  UNION
  SELECT relation.source FROM backer JOIN relation ON relation.target = backer.node AND relation.type = 'BRANCH_OF' WHERE :rolledUp
),
theme (node) AS (
  SELECT node FROM node WHERE id = :theme
  UNION
  SELECT relation.source FROM theme JOIN relation ON relation.target = theme.node AND relation.type = 'BROADER'
),
act (node) AS (
  SELECT relation.source FROM backer JOIN relation ON relation.target = backer.node AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
  UNION
  SELECT relation.target FROM backer JOIN relation ON relation.source = backer.node AND relation.type = 'MADE'
)
SELECT node.id, contribution.kind, node.name, nullif(contribution.date, '') AS date, json_array(contribution.date, node.id) AS cursor
FROM act JOIN contribution USING (node) JOIN node USING (node)
WHERE EXISTS (
    SELECT 1 FROM relation
    WHERE relation.source = act.node AND relation.type = 'ADVOCATES' AND relation.target IN (SELECT node FROM theme)
      AND relation.properties ->> 'stance' IS NOT 'opposes'
  )
  AND (:contributionKinds IS NULL OR contribution.kind IN (SELECT value FROM json_each(:contributionKinds)))
  AND (:since IS NULL OR substr(contribution.date, 1, 7) >= :since)
  AND (:until IS NULL OR substr(contribution.date, 1, 7) BETWEEN '0' AND :until)
  AND (:after IS NULL OR contribution.date < :after ->> 0 OR (contribution.date = :after ->> 0 AND node.id > :after ->> 1))
ORDER BY contribution.date DESC, node.id
LIMIT :first
