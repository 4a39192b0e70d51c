WITH RECURSIVE
-- Who is of the place or sector: what lies within it, who is based there or covers it, and who belongs to those.
here (node) AS (
  SELECT node FROM node WHERE id = :within
  UNION
  SELECT relation.source FROM here CROSS JOIN relation ON relation.target = here.node
    AND relation.type IN ('WITHIN', 'BASED_IN', 'ORGAN_OF', 'COVERS', 'SITS_ON', 'MEMBER_OF')
),
tier (name) AS (SELECT value FROM json_each(ifnull(:themeKinds, '["top","narrower","local"]'))),
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
-- What the filter leaves of the counts as they are kept, and of the acts of a place one by one: never both.
kept AS NOT MATERIALIZED (
  SELECT * FROM backs
  WHERE :places IS NULL AND whole = (:since IS NULL AND :until IS NULL AND :levels IS NULL)
    AND kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR month >= :since)
    AND (:until IS NULL OR month BETWEEN '0' AND :until)
),
near AS MATERIALIZED (
  SELECT act.node AS act, act.kind, act.date
  FROM local CROSS JOIN contribution AS act ON act.node = local.act
  WHERE EXISTS (SELECT 1 FROM subject WHERE subject.act = act.node)
    AND act.kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
),
heard AS MATERIALIZED (
  SELECT kept.theme, kept.backer FROM here CROSS JOIN tier CROSS JOIN kept ON kept.backer = here.node AND kept.tier = tier.name WHERE kept.direct
  UNION
  SELECT subject.theme, voice.backer
  FROM near CROSS JOIN voice ON voice.act = near.act AND voice.direct CROSS JOIN subject ON subject.act = near.act
  WHERE voice.backer IN (SELECT node FROM here)
),
counted AS MATERIALIZED (
  SELECT heard.theme, sum(node.label <> 'Delegate') AS groups, sum(node.label = 'Delegate') AS delegates,
    json_group_array(node.id ORDER BY node.id) AS backers
  FROM heard CROSS JOIN node ON node.node = heard.backer GROUP BY heard.theme
),
everywhere AS MATERIALIZED (
  SELECT theme, sum(count) AS count
  FROM (
    SELECT kept.theme, kept.count FROM tier CROSS JOIN kept ON kept.backer = 0 AND kept.tier = tier.name
    UNION ALL
    SELECT subject.theme, 1 FROM near CROSS JOIN subject ON subject.act = near.act CROSS JOIN node AS theme ON theme.node = subject.theme
    WHERE theme.kind IN (SELECT name FROM tier)
  )
  GROUP BY theme
)
SELECT node.id AS theme, node.name AS themeName, node.kind AS themeKind, ifnull(groups, 0) AS groups, ifnull(delegates, 0) AS delegates,
  ifnull(backers, '[]') AS backers, everywhere.count AS ofTheme, json_array(everywhere.count, node.id) AS cursor
FROM everywhere JOIN node ON node.node = everywhere.theme LEFT JOIN counted ON counted.theme = everywhere.theme
WHERE EXISTS (SELECT 1 FROM node WHERE id = :within) AND max(ifnull(groups, 0), ifnull(delegates, 0)) <= :most
  AND (:after IS NULL OR (-everywhere.count, node.id) > (-(:after ->> 0), :after ->> 1))
ORDER BY everywhere.count DESC, node.id
LIMIT :first
