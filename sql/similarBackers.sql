WITH
root AS MATERIALIZED (SELECT node, label FROM node WHERE id IN (SELECT value FROM json_each(:ids))),
-- Groups are compared with groups, delegates with delegates, where nothing else is asked for.
wanted (root, label) AS MATERIALIZED (
  SELECT root.node, given.value
  FROM root CROSS JOIN json_each(
    ifnull(:labels, iif(root.label = 'Delegate', '["Delegate"]', '["Party","Sector","Organization","Committee"]'))
  ) AS given
),
counts AS NOT MATERIALIZED (
  SELECT backer, whole, tier, theme, label, count FROM backs
  WHERE kind IN (SELECT kind FROM advocacy) AND (:contributionKinds IS NULL OR kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:since IS NULL OR month >= :since) AND (:until IS NULL OR month BETWEEN '0' AND :until) AND (:rolledUp OR direct)
),
own (root, theme, count) AS MATERIALIZED (
  SELECT counts.backer, counts.theme, sum(counts.count)
  FROM root CROSS JOIN counts
    ON counts.backer = root.node AND counts.whole = (:since IS NULL AND :until IS NULL) AND counts.tier = :themeKind
  GROUP BY counts.backer, counts.theme
),
ofOwn (root, total) AS MATERIALIZED (SELECT root, sum(count) FROM own GROUP BY root),
theirs (root, backer, theme, own, count) AS (
  SELECT own.root, counts.backer, own.theme, own.count, sum(counts.count)
  FROM own CROSS JOIN wanted ON wanted.root = own.root
  CROSS JOIN counts ON counts.theme = own.theme AND counts.whole = (:since IS NULL AND :until IS NULL) AND counts.label = wanted.label
  WHERE counts.backer <> own.root
  GROUP BY own.root, counts.backer, own.theme
),
others (backer, total) AS MATERIALIZED (
  SELECT counts.backer, sum(counts.count)
  FROM (SELECT DISTINCT backer FROM theirs) AS found CROSS JOIN counts
    ON counts.backer = found.backer AND counts.whole = (:since IS NULL AND :until IS NULL) AND counts.tier = :themeKind
  GROUP BY counts.backer
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
