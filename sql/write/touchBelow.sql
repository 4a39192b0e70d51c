-- The contributions whose counts go through a theme or a branch: what it is hung under is about to change.
WITH RECURSIVE below (node) AS (
  VALUES (:node)
  UNION
  SELECT relation.source FROM below CROSS JOIN relation ON relation.target = below.node AND relation.type = 'BROADER'
)
INSERT INTO touched (contribution)
SELECT DISTINCT relation.source
FROM below CROSS JOIN relation ON relation.target = below.node AND relation.type IN ('ADVOCATES', 'ON_BEHALF_OF', 'HELD_BY')
WHERE true
ON CONFLICT DO NOTHING
