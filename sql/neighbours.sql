WITH
root AS MATERIALIZED (
  SELECT node FROM node WHERE id IN (SELECT value FROM json_each(:ids))
),
link (root, type, isOut, other, weight) AS (
  SELECT root.node, relation.type, 1, relation.target, count(*)
  FROM root CROSS JOIN relation ON relation.source = root.node
  WHERE :types IS NULL OR relation.type IN (SELECT value FROM json_each(:types))
  GROUP BY root.node, relation.type, relation.target
  UNION ALL
  SELECT root.node, relation.type, 0, relation.source, count(*)
  FROM root CROSS JOIN relation ON relation.target = root.node
  WHERE :types IS NULL OR relation.type IN (SELECT value FROM json_each(:types))
  GROUP BY root.node, relation.type, relation.source
  UNION ALL
  SELECT root.node, 'BACKS', 1, backs.theme, sum(backs.count)
  FROM root CROSS JOIN backs ON backs.backer = root.node AND backs.whole = 1
  WHERE backs.theme <> 0 AND (:types IS NULL OR 'BACKS' IN (SELECT value FROM json_each(:types)))
  GROUP BY root.node, backs.theme
  UNION ALL
  SELECT root.node, 'BACKS', 0, backs.backer, sum(backs.count)
  FROM root CROSS JOIN backs ON backs.theme = root.node AND backs.whole = 1
  WHERE backs.backer <> 0 AND (:types IS NULL OR 'BACKS' IN (SELECT value FROM json_each(:types)))
  GROUP BY root.node, backs.backer
),
ranked AS (
  SELECT link.root, link.type, link.isOut, link.weight, other.id AS other,
    row_number() OVER (PARTITION BY link.root, link.type, link.isOut ORDER BY link.weight DESC, other.id) AS rank
  FROM link CROSS JOIN node AS other ON other.node = link.other
  WHERE link.other <> link.root
),
placed AS (
  SELECT ranked.*, row_number() OVER (PARTITION BY root ORDER BY rank, type, isOut, other) AS place FROM ranked WHERE rank <= :first
)
SELECT root.id AS "of", type, iif(isOut, root.id, other) AS "from", iif(isOut, other, root.id) AS "to", weight
FROM placed CROSS JOIN node AS root ON root.node = placed.root
WHERE place <= :first
ORDER BY root.id, place
