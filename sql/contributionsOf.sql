WITH RECURSIVE
-- What is asked for, with what lies within it or hangs below it.
part (root, node) AS (
  SELECT node, node FROM node WHERE id IN (SELECT value FROM json_each(:ids))
  UNION
  SELECT part.root, relation.source
  FROM part CROSS JOIN relation ON relation.target = part.node AND relation.type IN ('BROADER', 'WITHIN', 'BRANCH_OF')
  WHERE :rolledUp OR relation.type <> 'BRANCH_OF'
),
act (root, node) AS (
  SELECT part.root, relation.source FROM part CROSS JOIN relation ON relation.target = part.node
    AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY', 'ADVOCATES', 'CONCERNS', 'MADE_AT', 'RECORDED_IN')
  UNION
  SELECT part.root, relation.target FROM part CROSS JOIN relation ON relation.source = part.node AND relation.type = 'MADE'
),
ranked AS (
  SELECT root.id AS "of", node.id, contribution.kind, node.name, contribution.date,
    row_number() OVER (PARTITION BY root.node ORDER BY contribution.date DESC, node.id) AS place
  FROM act CROSS JOIN contribution USING (node) CROSS JOIN node USING (node) CROSS JOIN node AS root ON root.node = act.root
  WHERE (:contributionKinds IS NULL OR contribution.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR substr(contribution.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(contribution.date, 1, 7) BETWEEN '0' AND :until)
    AND (:after IS NULL OR contribution.date < :after ->> 0 OR (contribution.date = :after ->> 0 AND node.id > :after ->> 1))
)
SELECT "of", id, kind, name, nullif(date, '') AS date, json_array(date, id) AS cursor
FROM ranked WHERE place <= :first
ORDER BY "of", place
