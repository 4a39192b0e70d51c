WITH RECURSIVE
head (node, tier, themeId) AS (
  SELECT node.node, node.kind, node.id FROM json_each(:themes) AS given CROSS JOIN node ON node.id = given.value AND node.label = 'Theme'
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
  SELECT * FROM backs
  WHERE :places IS NULL AND whole = (:since IS NULL AND :until IS NULL AND :levels IS NULL)
    AND (:contributionKinds IS NULL OR kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR month >= :since)
    AND (:until IS NULL OR month BETWEEN '0' AND :until)
    AND (:rolledUp OR direct)
),
near AS MATERIALIZED (
  SELECT act.node AS act, act.kind, act.date
  FROM local CROSS JOIN contribution AS act ON act.node = local.act
  WHERE EXISTS (SELECT 1 FROM subject WHERE subject.act = act.node)
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
),
part (backer, theme, kind, direct, count, first, last) AS (
  SELECT kept.backer, kept.theme, kept.kind, kept.direct, kept.count, kept.first, kept.last
  FROM head CROSS JOIN json_each(ifnull(:labels, '["Party","Sector","Organization","Committee","Delegate"]')) AS wanted
  CROSS JOIN kept ON kept.theme = head.node AND kept.label = wanted.value
  UNION ALL
  SELECT voice.backer, subject.theme, near.kind, voice.direct, 1, near.date, near.date
  FROM near CROSS JOIN head CROSS JOIN subject ON subject.act = near.act AND subject.theme = head.node
  CROSS JOIN voice ON voice.act = near.act AND (:rolledUp OR voice.direct)
),
kinds AS (
  SELECT backer, theme, kind, sum(count) AS count, sum(count) FILTER (WHERE direct) AS direct,
    min(nullif(first, '')) AS first, max(nullif(last, '')) AS last
  FROM part GROUP BY backer, theme, kind
),
counted AS MATERIALIZED (
  SELECT backer, theme,
    ifnull(sum(count) FILTER (WHERE kind IN (SELECT kind FROM advocacy)), 0) AS count,
    ifnull(sum(direct) FILTER (WHERE kind IN (SELECT kind FROM advocacy)), 0) AS direct,
    ifnull(sum(count) FILTER (WHERE kind NOT IN (SELECT kind FROM advocacy)), 0) AS held,
    group_concat(kind || ' ' || count) AS byKind, min(first) AS firstDate, max(last) AS lastDate
  FROM kinds GROUP BY backer, theme
),
eligible AS (
  SELECT counted.*, node.id, node.label, node.name, node.kind
  FROM counted JOIN node ON node.node = counted.backer
  WHERE count >= :leastCount
    AND (:labels IS NULL OR node.label IN (SELECT value FROM json_each(:labels)))
    AND (:kinds IS NULL OR node.kind IN (SELECT value FROM json_each(:kinds)))
),
-- Advocacy that counts are parts of, under the same filter: by anybody, by a backer for anything, for a theme by anybody.
of_all (ofAll) AS MATERIALIZED (
  SELECT (SELECT ifnull(sum(count), 0) FROM kept WHERE backer = 0 AND tier = '' AND theme = 0 AND kind IN (SELECT kind FROM advocacy))
    + (SELECT count(*) FROM near WHERE kind IN (SELECT kind FROM advocacy))
),
of_head AS MATERIALIZED (
  SELECT DISTINCT head.node, head.themeId,
    ifnull((SELECT sum(count) FROM kept WHERE kept.backer = 0 AND kept.tier = head.tier AND kept.theme = head.node AND kind IN (SELECT kind FROM advocacy)), 0) + (
      SELECT count(*) FROM near CROSS JOIN subject ON subject.act = near.act AND subject.theme = head.node WHERE kind IN (SELECT kind FROM advocacy)
    ) AS ofTheme
  FROM head
),
-- What may be shown: ranked by count the first of them, by lift any; its totals are looked up.
shown AS MATERIALIZED (
  SELECT * FROM (
    SELECT *, row_number() OVER (PARTITION BY theme ORDER BY count DESC, held DESC, id) AS place FROM eligible
    WHERE :order = 'lift' OR :after IS NULL OR (-count, -held, id) > (-(:after ->> 1), -(:after ->> 2), :after ->> 3)
  )
  WHERE :order = 'lift' OR place <= :first
),
weighed AS MATERIALIZED (
  SELECT shown.*, of_head.themeId, ofTheme, ofAll,
    ifnull((SELECT sum(count) FROM kept WHERE kept.backer = shown.backer AND kept.tier = '' AND kept.theme = 0 AND kind IN (SELECT kind FROM advocacy)), 0) + (
      SELECT count(*) FROM near CROSS JOIN voice ON voice.act = near.act AND voice.backer = shown.backer AND (:rolledUp OR voice.direct) WHERE kind IN (SELECT kind FROM advocacy)
    ) AS ofBacker
  FROM shown JOIN of_head ON of_head.node = shown.theme CROSS JOIN of_all
),
-- Share and lift in thousandths, rounded: what two stores order must be exact.
measured AS MATERIALIZED (
  SELECT *, (2000 * count + ofTheme) / nullif(2 * ofTheme, 0) AS share,
    (2000 * count * ofAll + ofBacker * ofTheme) / nullif(2 * ofBacker * ofTheme, 0) AS lift
  FROM weighed
),
ordered AS (SELECT *, iif(:order = 'lift', ifnull(lift, 0), 0) AS weight FROM measured),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY theme ORDER BY weight DESC, count DESC, held DESC, id) AS rank FROM ordered
  WHERE :after IS NULL OR (-weight, -count, -held, id) > (-(:after ->> 0), -(:after ->> 1), -(:after ->> 2), :after ->> 3)
)
SELECT themeId AS theme, id AS backer, label, name, kind, count, direct, held, byKind, firstDate, lastDate,
  share / 1000.0 AS share, lift / 1000.0 AS lift, ofTheme, ofBacker, ofAll, json_array(weight, count, held, id) AS cursor
FROM ranked WHERE rank <= :first
ORDER BY themeId, rank
