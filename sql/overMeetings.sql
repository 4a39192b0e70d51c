WITH RECURSIVE
pair AS (
  SELECT DISTINCT given.value ->> 'backer' AS backer, given.value ->> 'theme' AS theme, ifnull(backer.node, 0) AS who, ifnull(theme.node, 0) AS what
  FROM json_each(:pairs) AS given
  LEFT JOIN node AS backer ON backer.id = given.value ->> 'backer'
  LEFT JOIN node AS theme ON theme.id = given.value ->> 'theme' AND theme.label = 'Theme'
  WHERE (given.value ->> 'backer' IS NULL) = (backer.node IS NULL) AND (given.value ->> 'theme' IS NULL) = (theme.node IS NULL)
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
-- What was said and held at meetings, as far as the filter goes.
held AS MATERIALIZED (
  SELECT DISTINCT relation.target AS meeting, act.node AS act, act.date, act.kind IN (SELECT kind FROM advocacy) AS argues
  FROM node AS meeting CROSS JOIN relation ON relation.target = meeting.node AND relation.type = 'MADE_AT'
  CROSS JOIN contribution ON contribution.node = relation.source CROSS JOIN contribution AS act ON act.node = contribution.act
  WHERE meeting.label = 'Meeting'
    AND EXISTS (SELECT 1 FROM subject WHERE subject.act = act.node)
    AND (:contributionKinds IS NULL OR act.kind IN (SELECT value FROM json_each(:contributionKinds)))
    AND (:levels IS NULL OR act.level IN (SELECT value FROM json_each(:levels)))
    AND (:places IS NULL OR act.node IN (SELECT act FROM local))
    AND (:since IS NULL OR substr(act.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(act.date, 1, 7) BETWEEN '0' AND :until)
),
voiced AS MATERIALIZED (
  SELECT speaker.who, held.meeting, held.act, held.date, held.argues
  FROM (SELECT 0 AS who UNION SELECT who FROM pair) AS speaker CROSS JOIN held
  WHERE speaker.who = 0 OR EXISTS (
    SELECT 1 FROM voice WHERE voice.act = held.act AND voice.backer = speaker.who AND (:rolledUp OR voice.direct)
  )
),
whole AS MATERIALIZED (SELECT who, meeting, sum(argues) AS count FROM voiced GROUP BY who, meeting),
counted AS MATERIALIZED (
  SELECT pair.*, voiced.meeting, sum(argues) AS count, sum(NOT argues) AS held, ifnull(min(nullif(date, '')), '') AS first
  FROM pair CROSS JOIN voiced ON voiced.who = pair.who
  WHERE pair.what = 0 OR EXISTS (SELECT 1 FROM subject WHERE subject.act = voiced.act AND subject.theme = pair.what)
  GROUP BY pair.backer, pair.theme, voiced.meeting
),
ranked AS (
  SELECT counted.*, node.id, node.name, whole.count AS ofPeriod,
    row_number() OVER (PARTITION BY counted.backer, counted.theme ORDER BY first, node.id) AS place
  FROM counted JOIN node ON node.node = counted.meeting
  JOIN whole ON whole.meeting = counted.meeting AND whole.who = iif(counted.what = 0, 0, counted.who)
  WHERE :after IS NULL OR (first, node.id) > (:after ->> 0, :after ->> 1)
)
SELECT backer, theme, id AS meeting, name AS meetingName, nullif(first, '') AS firstDate, count, held, ofPeriod,
  (2000 * count + ofPeriod) / nullif(2 * ofPeriod, 0) / 1000.0 AS share, json_array(first, id) AS cursor
FROM ranked WHERE place <= :first
ORDER BY ifnull(backer, ''), ifnull(theme, ''), place
