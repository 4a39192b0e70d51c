WITH RECURSIVE
area (node) AS (
  SELECT node FROM node WHERE label = 'Place' AND (:within IS NULL OR id = :within)
  UNION
  SELECT relation.source FROM area CROSS JOIN relation ON relation.target = area.node AND relation.type = 'WITHIN'
),
concerning AS NOT MATERIALIZED (
  SELECT relation.target AS place, contribution.act, contribution.kind IN (SELECT kind FROM advocacy) AS argues
  FROM relation CROSS JOIN contribution ON contribution.node = relation.source
  WHERE relation.type = 'CONCERNS'
    AND (:since IS NULL OR substr(contribution.date, 1, 7) >= :since)
    AND (:until IS NULL OR substr(contribution.date, 1, 7) BETWEEN '0' AND :until)
),
-- Places that somebody speaks up for, with all that hold them.
taken (node) AS (
  SELECT area.node FROM area WHERE EXISTS (SELECT 1 FROM concerning WHERE concerning.place = area.node AND argues)
  UNION
  SELECT relation.target FROM taken CROSS JOIN relation ON relation.source = taken.node AND relation.type = 'WITHIN'
),
counted AS MATERIALIZED (
  SELECT area.node,
    (SELECT count(DISTINCT act) FROM concerning WHERE concerning.place = area.node) AS activities,
    (
      SELECT count(DISTINCT relation.target)
      FROM relation CROSS JOIN document ON document.node = relation.target
      WHERE relation.source = area.node AND relation.type = 'NAMED_IN'
        AND (:since IS NULL OR substr(document.date, 1, 7) >= :since)
        AND (:until IS NULL OR substr(document.date, 1, 7) BETWEEN '0' AND :until)
    ) AS documents
  FROM area WHERE area.node NOT IN (SELECT node FROM taken)
)
SELECT node.id AS place, node.name AS placeName, activities, documents, json_array(activities, documents, node.id) AS cursor
FROM counted JOIN node USING (node)
WHERE activities + documents > 0
  AND (:after IS NULL OR (-activities, -documents, node.id) > (-(:after ->> 0), -(:after ->> 1), :after ->> 2))
ORDER BY activities DESC, documents DESC, node.id
LIMIT :first
