WITH
-- When each was first taken in; of those taken in at once, ids decide.
asked (node, id, at) AS MATERIALIZED (
  SELECT node, id, (SELECT min(taken_in) FROM ledger WHERE ledger.document = node.id) FROM node
  WHERE id IN (SELECT value FROM json_each(:documents))
),
named AS (
  SELECT DISTINCT asked.node AS document, asked.id, asked.at, relation.target AS theme
  FROM asked CROSS JOIN relation ON relation.document = asked.node
  WHERE relation.type = 'ADVOCATES'
),
listed AS (
  SELECT named.id AS document, theme.id AS theme, theme.name AS themeName, theme.kind AS themeKind,
    row_number() OVER (PARTITION BY named.document ORDER BY theme.id) AS place
  FROM named CROSS JOIN node AS theme ON theme.node = named.theme
  WHERE (:after IS NULL OR theme.id > :after ->> 0) AND NOT EXISTS (
    SELECT 1 FROM relation CROSS JOIN node AS text ON text.node = relation.document
    WHERE relation.target = named.theme AND relation.type = 'ADVOCATES'
      AND ((SELECT min(taken_in) FROM ledger WHERE ledger.document = text.id), text.id) < (named.at, named.id)
  )
)
SELECT document, theme, themeName, themeKind, json_array(theme) AS cursor
FROM listed WHERE place <= :first
ORDER BY document, place
