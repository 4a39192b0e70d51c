WITH
-- Of the page alone, along the index of names; without a name all of them begin so.
page AS MATERIALIZED (
  SELECT node.node, node.folded, node.id FROM node
  WHERE node.label = 'Delegate'
    AND node.folded BETWEEN max(searchable(:name), ifnull(:after ->> 0, '')) AND searchable(:name) || char(0x10ffff)
    AND (:after IS NULL OR (node.folded, node.id) > (:after ->> 0, :after ->> 1))
    AND (:committee IS NULL OR EXISTS (
      SELECT 1 FROM relation JOIN node AS committee ON committee.node = relation.target
      WHERE relation.source = node.node AND relation.type = 'SITS_ON' AND committee.id = :committee
    ))
  ORDER BY node.folded, node.id
  LIMIT :first
),
kinds AS (
  SELECT page.node, backs.kind, sum(backs.count) AS count, sum(backs.count) FILTER (WHERE backs.direct) AS direct,
    min(nullif(backs.first, '')) AS first, max(nullif(backs.last, '')) AS last
  FROM page LEFT JOIN backs ON backs.backer = page.node AND backs.whole = 1 AND backs.tier = '' AND backs.theme = 0
  GROUP BY page.node, backs.kind
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
SELECT id, label, name, node.kind, count, direct, held, byKind, firstDate, lastDate, json_array(folded, id) AS cursor
FROM counted JOIN node USING (node)
ORDER BY folded, id
