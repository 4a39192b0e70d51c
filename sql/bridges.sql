WITH RECURSIVE
part (theme, node) AS (
  SELECT node, node FROM node WHERE id IN (SELECT value FROM json_each(:themes)) AND label = 'Theme'
  UNION
  SELECT part.theme, relation.source FROM part CROSS JOIN relation ON relation.target = part.node AND relation.type = 'BROADER'
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
told (theme, node, act) AS MATERIALIZED (
  SELECT DISTINCT part.theme, contribution.node, contribution.act
  FROM part CROSS JOIN relation ON relation.target = part.node AND relation.type = 'ADVOCATES'
  CROSS JOIN contribution ON contribution.node = relation.source CROSS JOIN contribution AS act ON act.node = contribution.act
  WHERE relation.properties ->> 'stance' IS NOT 'opposes' AND act.kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since) AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:places IS NULL OR act.node IN (SELECT act FROM local))
),
-- Whose it is: groups that it was made on behalf of, and those that its delegates belong to.
behind (theme, node, act, body) AS (
  SELECT told.theme, told.node, told.act, relation.target
  FROM told CROSS JOIN relation ON relation.source = told.node AND relation.type = 'ON_BEHALF_OF'
  UNION
  SELECT told.theme, told.node, told.act, member.target
  FROM told CROSS JOIN relation ON relation.target = told.node AND relation.type = 'MADE'
  CROSS JOIN relation AS member ON member.source = relation.source AND member.type = 'MEMBER_OF'
),
-- A party stands for its branches.
side (theme, node, act, party) AS MATERIALIZED (
  SELECT behind.theme, behind.node, behind.act, behind.body FROM behind CROSS JOIN node AS party ON party.node = behind.body AND party.label = 'Party'
  UNION
  SELECT behind.theme, behind.node, behind.act, relation.target
  FROM behind CROSS JOIN relation ON relation.source = behind.body AND relation.type = 'BRANCH_OF'
),
joiner (node, backer) AS (
  SELECT told.node, relation.source FROM told CROSS JOIN relation ON relation.target = told.node AND relation.type = 'MADE'
  UNION
  SELECT told.node, relation.target
  FROM told CROSS JOIN relation ON relation.source = told.node AND relation.type = 'ON_BEHALF_OF'
  CROSS JOIN node AS body ON body.node = relation.target AND body.label <> 'Party'
  WHERE NOT EXISTS (SELECT 1 FROM relation AS branch WHERE branch.source = relation.target AND branch.type = 'BRANCH_OF')
),
joined AS (
  SELECT DISTINCT side.theme, joiner.backer, side.party, side.act FROM side CROSS JOIN joiner ON joiner.node = side.node
),
counted AS (SELECT theme, backer, count(DISTINCT party) AS many, count(DISTINCT act) AS count FROM joined GROUP BY theme, backer),
ranked AS (
  SELECT theme.id AS theme, node.id AS backer, node.label, node.name, node.kind, many, count, counted.theme AS themeNode, counted.backer AS backerNode,
    row_number() OVER (PARTITION BY counted.theme ORDER BY many DESC, count DESC, node.id) AS place
  FROM counted CROSS JOIN node ON node.node = counted.backer CROSS JOIN node AS theme ON theme.node = counted.theme
  WHERE many > 1 AND (:after IS NULL OR (-many, -count, node.id) > (-(:after ->> 0), -(:after ->> 1), :after ->> 2))
)
SELECT theme, backer, label, name, kind, count, json_array(many, count, backer) AS cursor, (
    SELECT json_group_array(id) FROM (
      SELECT DISTINCT party.id FROM joined CROSS JOIN node AS party ON party.node = joined.party
      WHERE joined.theme = ranked.themeNode AND joined.backer = ranked.backerNode ORDER BY party.id
    )
  ) AS parties
FROM ranked WHERE place <= :first
ORDER BY theme, place
