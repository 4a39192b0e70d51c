WITH counted AS (
  SELECT node.node, count(DISTINCT act.node) AS count, min(nullif(act.date, '')) AS firstDate, max(nullif(act.date, '')) AS lastDate
  FROM node LEFT JOIN relation ON relation.target = node.node AND relation.type = 'MADE_AT'
  LEFT JOIN contribution ON contribution.node = relation.source LEFT JOIN contribution AS act ON act.node = contribution.act
  WHERE node.label = 'Meeting' AND (:committee IS NULL OR EXISTS (
    SELECT 1 FROM relation AS convened JOIN node AS committee ON committee.node = convened.target
    WHERE convened.source = node.node AND convened.type = 'CONVENED_BY' AND committee.id = :committee
  ))
  GROUP BY node.node
)
SELECT id, label, name, kind, properties, count, firstDate, lastDate, json_array(ifnull(lastDate, ''), id) AS cursor
FROM counted JOIN node USING (node)
WHERE :after IS NULL OR ifnull(lastDate, '') < :after ->> 0 OR (ifnull(lastDate, '') = :after ->> 0 AND id > :after ->> 1)
ORDER BY ifnull(lastDate, '') DESC, id
LIMIT :first
