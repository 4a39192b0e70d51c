WITH RECURSIVE
pair (one, other) AS MATERIALIZED (
  SELECT DISTINCT one.node, other.node
  FROM json_each(:pairs) AS given
  CROSS JOIN node AS one ON one.id = given.value ->> 'one'
  CROSS JOIN node AS other ON other.id = given.value ->> 'other'
),
side (node) AS (SELECT one FROM pair UNION SELECT other FROM pair),
told (side, node) AS MATERIALIZED (
  SELECT side.node, relation.source FROM side CROSS JOIN relation ON relation.target = side.node AND relation.type = 'ON_BEHALF_OF'
  UNION
  SELECT side.node, relation.source
  FROM side CROSS JOIN relation AS branch ON branch.target = side.node AND branch.type = 'BRANCH_OF'
  CROSS JOIN relation ON relation.target = branch.source AND relation.type = 'ON_BEHALF_OF'
  WHERE :rolledUp
  UNION
  SELECT side.node, relation.target FROM side CROSS JOIN relation ON relation.source = side.node AND relation.type = 'MADE'
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
joint (one, other, act) AS (
  SELECT DISTINCT pair.one, pair.other, contribution.act
  FROM pair CROSS JOIN told AS ofOne ON ofOne.side = pair.one CROSS JOIN told AS ofOther ON ofOther.side = pair.other AND ofOther.node = ofOne.node
  CROSS JOIN contribution ON contribution.node = ofOne.node
),
ranked AS (
  SELECT one.id AS one, other.id AS other, node.id, act.kind, node.name, act.date,
    row_number() OVER (PARTITION BY joint.one, joint.other ORDER BY act.date DESC, node.id) AS place
  FROM joint CROSS JOIN contribution AS act ON act.node = joint.act CROSS JOIN node ON node.node = act.node
  CROSS JOIN node AS one ON one.node = joint.one CROSS JOIN node AS other ON other.node = joint.other
  WHERE act.kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since) AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:places IS NULL OR act.node IN (SELECT act FROM local))
    AND (:after IS NULL OR act.date < :after ->> 0 OR (act.date = :after ->> 0 AND node.id > :after ->> 1))
)
SELECT one, other, id, kind, name, nullif(date, '') AS date, json_array(date, id) AS cursor
FROM ranked WHERE place <= :first
ORDER BY one, other, place
