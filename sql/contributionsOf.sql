WITH RECURSIVE
-- What is asked for, with what lies within it or hangs below it.
part (root, node) AS (
  SELECT node, node FROM node WHERE id IN (SELECT value FROM json_each(:ids))
  UNION
  SELECT part.root, relation.source
  FROM part CROSS JOIN relation ON relation.target = part.node AND relation.type IN ('BROADER', 'WITHIN', 'BRANCH_OF')
  WHERE :rolledUp OR relation.type <> 'BRANCH_OF'
),
told (root, node) AS (
  SELECT part.root, relation.source FROM part CROSS JOIN relation ON relation.target = part.node
    AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY', 'ADVOCATES', 'CONCERNS', 'MADE_AT', 'RECORDED_IN')
  UNION
  SELECT part.root, relation.target FROM part CROSS JOIN relation ON relation.source = part.node AND relation.type = 'MADE'
),
-- Places asked for, and what lies within them.
area (node) AS (
  SELECT node.node FROM json_each(:places) AS given CROSS JOIN node ON node.id = given.value
  UNION
  SELECT relation.source FROM area CROSS JOIN relation ON relation.target = area.node AND relation.type = 'WITHIN'
),
-- Acts that concern them, or that were made before a committee that sits there.
local (act) AS (
  SELECT contribution.act
  FROM area CROSS JOIN relation ON relation.target = area.node AND relation.type = 'CONCERNS'
  CROSS JOIN contribution ON contribution.node = relation.source
  UNION
  SELECT contribution.act
  FROM area CROSS JOIN relation ON relation.target = area.node AND relation.type = 'BASED_IN'
  CROSS JOIN node AS committee ON committee.node = relation.source
  CROSS JOIN contribution ON contribution.committee = committee.id
),
-- A document is asked for what it records, all else for distinct acts.
acts (root, node) AS (
  SELECT DISTINCT told.root, iif(root.label = 'Document', contribution.node, contribution.act)
  FROM told CROSS JOIN contribution ON contribution.node = told.node CROSS JOIN node AS root ON root.node = told.root
),
ranked AS (
  SELECT root.id AS "of", node.id, act.kind, node.name, act.date,
    row_number() OVER (PARTITION BY root.node ORDER BY act.date DESC, node.id) AS place
  FROM acts CROSS JOIN contribution AS act ON act.node = acts.node CROSS JOIN node ON node.node = act.node
  CROSS JOIN node AS root ON root.node = acts.root
  WHERE (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:places IS NULL OR act.act IN (SELECT act FROM local))
    AND (:after IS NULL OR act.date < :after ->> 0 OR (act.date = :after ->> 0 AND node.id > :after ->> 1))
)
SELECT "of", id, kind, name, nullif(date, '') AS date, json_array(date, id) AS cursor
FROM ranked WHERE place <= :first
ORDER BY "of", place
