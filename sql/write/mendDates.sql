-- Looks for the first and last date again among the contributions of the month.
UPDATE backs SET (first, last) = (
  SELECT min(contribution.date), max(contribution.date) FROM contribution
  WHERE contribution.date BETWEEN backs.month AND backs.month || '~' AND contribution.kind = backs.kind
    AND CASE
      WHEN backs.backer = 0 THEN true
      WHEN backs.direct THEN
        EXISTS (
          SELECT 1 FROM relation WHERE relation.source = contribution.node AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
            AND relation.target = backs.backer
        ) OR EXISTS (
          SELECT 1 FROM relation
          WHERE relation.source = backs.backer AND relation.type = 'MADE' AND relation.target = contribution.node
        )
      ELSE
        EXISTS (
          SELECT 1 FROM relation JOIN relation AS branch
            ON branch.source = relation.target AND branch.type = 'BRANCH_OF' AND branch.target = backs.backer
          WHERE relation.source = contribution.node AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
        ) AND NOT EXISTS (
          SELECT 1 FROM relation WHERE relation.source = contribution.node AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
            AND relation.target = backs.backer
        )
    END
    AND EXISTS (
      WITH RECURSIVE theme (node) AS (
        SELECT relation.target FROM relation
        WHERE relation.source = contribution.node AND relation.type = 'ADVOCATES' AND relation.properties ->> 'stance' IS NOT 'opposes'
        UNION
        SELECT relation.target FROM theme JOIN relation ON relation.source = theme.node AND relation.type = 'BROADER'
      )
      SELECT 1 FROM theme WHERE backs.theme IN (0, theme.node)
    )
)
WHERE first IS NULL
