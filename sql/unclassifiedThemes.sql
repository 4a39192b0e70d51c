WITH kinds AS (
  SELECT node.node, backs.kind, sum(backs.count) AS count, sum(backs.count) FILTER (WHERE backs.direct) AS direct,
    min(nullif(backs.first, '')) AS first, max(nullif(backs.last, '')) AS last
  FROM node LEFT JOIN backs ON backs.theme = node.node AND backs.whole = 1 AND backs.label = '' AND backs.backer = 0
  WHERE node.label = 'Theme' AND node.kind = 'local'
    AND NOT EXISTS (SELECT 1 FROM relation WHERE relation.source = node.node AND relation.type = 'BROADER')
  GROUP BY node.node, backs.kind
),
counted AS (
  SELECT kinds.node,
    ifnull(sum(count) FILTER (WHERE kind IN (SELECT kind FROM advocacy)), 0) AS count,
    ifnull(sum(direct) FILTER (WHERE kind IN (SELECT kind FROM advocacy)), 0) AS direct,
    ifnull(sum(count) FILTER (WHERE kind NOT IN (SELECT kind FROM advocacy)), 0) AS held,
    group_concat(kind || ' ' || count) FILTER (WHERE kind IS NOT NULL) AS byKind,
    min(first) AS firstDate, max(last) AS lastDate
  FROM kinds GROUP BY kinds.node
)
SELECT id, label, name, node.kind, properties, count, direct, held, byKind, firstDate, lastDate, json_array(count, held, id) AS cursor
FROM counted JOIN node USING (node)
WHERE :after IS NULL OR (-count, -held, id) > (-(:after ->> 0), -(:after ->> 1), :after ->> 2)
ORDER BY count DESC, held DESC, id
LIMIT :first
