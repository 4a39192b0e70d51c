WITH
-- When each was first taken in; of those taken in at once, ids decide.
asked (node, id, at) AS MATERIALIZED (
  SELECT node, id, (SELECT min(taken_in) FROM ledger WHERE ledger.document = node.id) FROM node
  WHERE id IN (SELECT value FROM json_each(:documents))
),
told AS MATERIALIZED (
  SELECT DISTINCT asked.node AS document, asked.id, asked.at, voice.backer, subject.theme
  FROM asked CROSS JOIN relation ON relation.target = asked.node AND relation.type = 'RECORDED_IN'
  CROSS JOIN contribution ON contribution.node = relation.source CROSS JOIN contribution AS act ON act.node = contribution.act
  CROSS JOIN voice ON voice.act = act.node CROSS JOIN subject ON subject.act = act.node
  CROSS JOIN node AS theme ON theme.node = subject.theme
  WHERE act.kind IN (SELECT kind FROM advocacy) AND theme.kind = :themeKind
),
listed AS (
  SELECT told.id AS document, theme.id AS theme, theme.name AS themeName, backer.id AS backer, backer.label, backer.name,
    row_number() OVER (PARTITION BY told.document ORDER BY theme.id, backer.id) AS place
  FROM told CROSS JOIN node AS theme ON theme.node = told.theme CROSS JOIN node AS backer ON backer.node = told.backer
  WHERE backer.label <> 'Delegate' AND (:after IS NULL OR (theme.id, backer.id) > (:after ->> 0, :after ->> 1))
    AND NOT EXISTS (
      SELECT 1
      FROM (
        SELECT told.backer AS node
        UNION ALL
        SELECT branch.source FROM relation AS branch WHERE branch.target = told.backer AND branch.type = 'BRANCH_OF'
      ) AS doer
      CROSS JOIN relation ON relation.target = doer.node AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
      CROSS JOIN contribution ON contribution.node = relation.source AND contribution.kind IN (SELECT kind FROM advocacy)
      CROSS JOIN subject ON subject.act = contribution.act AND subject.theme = told.theme
      CROSS JOIN relation AS recorded ON recorded.source = relation.source AND recorded.type = 'RECORDED_IN'
      CROSS JOIN node AS text ON text.node = recorded.target
      WHERE ((SELECT min(taken_in) FROM ledger WHERE ledger.document = text.id), text.id) < (told.at, told.id)
    )
)
SELECT document, theme, themeName, backer, label, name, json_array(theme, backer) AS cursor
FROM listed WHERE place <= :first
ORDER BY document, place
