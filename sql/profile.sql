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
acts (root, act, date) AS MATERIALIZED (
  SELECT DISTINCT told.root, act.node, act.date
  FROM told CROSS JOIN contribution ON contribution.node = told.node CROSS JOIN contribution AS act ON act.node = contribution.act
  WHERE (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since) AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:places IS NULL OR act.node IN (SELECT act FROM local))
),
-- The contributions that tell of an act: itself, and those that reprint it.
teller (root, act, date, node) AS (
  SELECT root, act, date, act FROM acts
  UNION ALL
  SELECT acts.root, acts.act, acts.date, contribution.node
  FROM acts CROSS JOIN contribution ON contribution.act = acts.act AND contribution.act <> contribution.node
),
ends (root, act, date, node) AS (
  SELECT acts.root, acts.act, acts.date, voice.backer FROM acts CROSS JOIN voice ON voice.act = acts.act
  WHERE (:rolledUp OR voice.direct) AND EXISTS (SELECT 1 FROM json_each(:labels) WHERE value NOT IN ('Theme', 'Place', 'Meeting'))
  UNION
  SELECT acts.root, acts.act, acts.date, subject.theme FROM acts CROSS JOIN subject ON subject.act = acts.act
  WHERE 'Theme' IN (SELECT value FROM json_each(:labels))
  UNION
  SELECT teller.root, teller.act, teller.date, relation.target
  FROM teller CROSS JOIN relation ON relation.source = teller.node AND relation.type IN ('CONCERNS', 'MADE_AT')
  WHERE EXISTS (SELECT 1 FROM json_each(:labels) WHERE value IN ('Place', 'Meeting'))
),
counted AS (
  SELECT root, node, count(*) AS count, min(nullif(date, '')) AS firstDate, max(nullif(date, '')) AS lastDate
  FROM ends
  WHERE node <> root
  GROUP BY root, node
),
ranked AS (
  SELECT root.id AS "of", node.id, node.label, node.name, node.kind, count, firstDate, lastDate,
    row_number() OVER (PARTITION BY counted.root ORDER BY count DESC, node.id) AS place
  FROM counted CROSS JOIN node USING (node) CROSS JOIN node AS root ON root.node = counted.root
  WHERE node.label IN (SELECT value FROM json_each(:labels)) AND (:kinds IS NULL OR node.kind IN (SELECT value FROM json_each(:kinds)))
    AND (:after IS NULL OR (-count, node.id) > (-(:after ->> 0), :after ->> 1))
)
SELECT "of", id, label, name, kind, count, firstDate, lastDate, json_array(count, id) AS cursor
FROM ranked WHERE place <= :first
ORDER BY "of", place
