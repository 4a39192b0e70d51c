WITH RECURSIVE
root AS MATERIALIZED (SELECT node, label FROM node WHERE id IN (SELECT value FROM json_each(:ids))),
-- Groups are compared with groups, delegates with delegates, where nothing else is asked for.
wanted (root, label) AS MATERIALIZED (
  SELECT root.node, given.value
  FROM root CROSS JOIN json_each(
    ifnull(:labels, iif(root.label = 'Delegate', '["Delegate"]', '["Party","Sector","Organization","Committee"]'))
  ) AS given
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
-- What the filter leaves of the counts as they are kept, and of the acts of a place one by one: never both.
kept AS NOT MATERIALIZED (
  SELECT backer, tier, theme, label, count FROM backs
  WHERE :places IS NULL AND whole = (:since IS NULL AND :until IS NULL AND :levels IS NULL)
    AND kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR month >= :since)
    AND (:until IS NULL OR month BETWEEN '0' AND :until)
    AND (:rolledUp OR direct)
),
near (backer, theme, count) AS MATERIALIZED (
  SELECT voice.backer, subject.theme, count(*)
  FROM local CROSS JOIN contribution AS act ON act.node = local.act
  CROSS JOIN subject ON subject.act = act.node CROSS JOIN node AS theme ON theme.node = subject.theme AND theme.kind = :themeKind
  CROSS JOIN voice ON voice.act = act.node AND (:rolledUp OR voice.direct)
  WHERE act.kind IN (SELECT kind FROM advocacy)
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
  GROUP BY voice.backer, subject.theme
),
own (root, theme, count) AS MATERIALIZED (
  SELECT root, theme, sum(count)
  FROM (
    SELECT root.node AS root, kept.theme, kept.count FROM root CROSS JOIN kept ON kept.backer = root.node AND kept.tier = :themeKind
    UNION ALL
    SELECT root.node, near.theme, near.count FROM root JOIN near ON near.backer = root.node
  )
  GROUP BY root, theme
),
ofOwn (root, total) AS MATERIALIZED (SELECT root, sum(count) FROM own GROUP BY root),
theirs (root, backer, theme, own, count) AS (
  SELECT root, backer, theme, own, sum(count)
  FROM (
    SELECT own.root, kept.backer, own.theme, own.count AS own, kept.count
    FROM own CROSS JOIN wanted ON wanted.root = own.root CROSS JOIN kept ON kept.theme = own.theme AND kept.label = wanted.label
    UNION ALL
    SELECT own.root, near.backer, own.theme, own.count, near.count
    FROM own JOIN near ON near.theme = own.theme CROSS JOIN node ON node.node = near.backer
    CROSS JOIN wanted ON wanted.root = own.root AND wanted.label = node.label
  )
  WHERE backer <> root
  GROUP BY root, backer, theme
),
others (backer, total) AS MATERIALIZED (
  SELECT backer, sum(count)
  FROM (
    SELECT kept.backer, kept.count
    FROM (SELECT DISTINCT backer FROM theirs) AS found CROSS JOIN kept ON kept.backer = found.backer AND kept.tier = :themeKind
    UNION ALL
    SELECT backer, count FROM near
  )
  GROUP BY backer
),
alike AS (
  SELECT theirs.root, theirs.backer, count(*) AS themes, sum(min(theirs.own, theirs.count)) AS common,
    10000 * sum(min(theirs.own * others.total, theirs.count * ofOwn.total)) / (ofOwn.total * others.total) AS likeness
  FROM theirs JOIN ofOwn USING (root) JOIN others USING (backer)
  GROUP BY theirs.root, theirs.backer
),
ranked AS (
  SELECT root.id AS "of", node.id AS backer, node.label, node.name, node.kind, likeness, themes, common,
    row_number() OVER (PARTITION BY alike.root ORDER BY likeness DESC, common DESC, node.id) AS place
  FROM alike CROSS JOIN node ON node.node = alike.backer CROSS JOIN node AS root ON root.node = alike.root
  WHERE (:kinds IS NULL OR node.kind IN (SELECT value FROM json_each(:kinds)))
    AND NOT EXISTS (SELECT 1 FROM relation WHERE source = alike.root AND type = 'BRANCH_OF' AND target = alike.backer)
    AND NOT EXISTS (SELECT 1 FROM relation WHERE source = alike.backer AND type = 'BRANCH_OF' AND target = alike.root)
    AND (:after IS NULL OR (-likeness, -common, node.id) > (-(:after ->> 0), -(:after ->> 1), :after ->> 2))
)
SELECT "of", backer, label, name, kind, likeness, themes, common, json_array(likeness, common, backer) AS cursor
FROM ranked WHERE place <= :first
ORDER BY "of", place
