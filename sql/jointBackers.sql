WITH RECURSIVE
root AS MATERIALIZED (SELECT node, label FROM node WHERE id IN (SELECT value FROM json_each(:ids))),
doer (root, node) AS (
  SELECT node, node FROM root
  UNION
  SELECT root.node, relation.source FROM root CROSS JOIN relation ON relation.target = root.node AND relation.type = 'BRANCH_OF' WHERE :rolledUp
),
told (root, isDelegate, node) AS MATERIALIZED (
  SELECT doer.root, 0, relation.source FROM doer CROSS JOIN relation ON relation.target = doer.node AND relation.type = 'ON_BEHALF_OF'
  UNION
  SELECT root.node, 1, relation.target FROM root CROSS JOIN relation ON relation.source = root.node AND relation.type = 'MADE'
),
-- Groups that it was made on behalf of beside a group, delegates who made it beside a delegate.
beside (root, node, backer) AS (
  SELECT told.root, told.node, relation.target
  FROM told CROSS JOIN relation ON relation.source = told.node AND relation.type = 'ON_BEHALF_OF'
  WHERE NOT told.isDelegate
  UNION ALL
  SELECT told.root, told.node, party.target
  FROM told CROSS JOIN relation ON relation.source = told.node AND relation.type = 'ON_BEHALF_OF'
  CROSS JOIN relation AS party ON party.source = relation.target AND party.type = 'BRANCH_OF'
  WHERE NOT told.isDelegate AND :rolledUp
  UNION ALL
  SELECT told.root, told.node, relation.source
  FROM told CROSS JOIN relation ON relation.target = told.node AND relation.type = 'MADE'
  WHERE told.isDelegate
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
joint AS (
  SELECT beside.root, beside.backer, count(DISTINCT act.node) AS count, min(nullif(act.date, '')) AS firstDate, max(nullif(act.date, '')) AS lastDate
  FROM beside CROSS JOIN contribution ON contribution.node = beside.node CROSS JOIN contribution AS act ON act.node = contribution.act
  WHERE beside.backer <> beside.root AND act.kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since) AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:places IS NULL OR act.node IN (SELECT act FROM local))
  GROUP BY beside.root, beside.backer
),
ranked AS (
  SELECT root.id AS "of", node.id AS backer, node.label, node.name, node.kind, count, firstDate, lastDate,
    row_number() OVER (PARTITION BY joint.root ORDER BY count DESC, node.id) AS place
  FROM joint CROSS JOIN node ON node.node = joint.backer CROSS JOIN node AS root ON root.node = joint.root
  WHERE (:labels IS NULL OR node.label IN (SELECT value FROM json_each(:labels)))
    AND (:kinds IS NULL OR node.kind IN (SELECT value FROM json_each(:kinds)))
    AND NOT EXISTS (SELECT 1 FROM relation WHERE source = joint.root AND type = 'BRANCH_OF' AND target = joint.backer)
    AND NOT EXISTS (SELECT 1 FROM relation WHERE source = joint.backer AND type = 'BRANCH_OF' AND target = joint.root)
    AND (:after IS NULL OR (-count, node.id) > (-(:after ->> 0), :after ->> 1))
)
SELECT "of", backer, label, name, kind, count, firstDate, lastDate, json_array(count, backer) AS cursor
FROM ranked WHERE place <= :first
ORDER BY "of", place
