-- What one transaction works on.
CREATE TEMP TABLE touched (contribution INTEGER PRIMARY KEY);
CREATE TEMP TABLE loose (node INTEGER PRIMARY KEY);

-- Each row of `backs` with the dates of the contributions it counts.
CREATE TEMP VIEW dated AS
SELECT backs.backer, backs.tier, backs.theme, backs.kind, backs.month, backs.direct, contribution.date
FROM backs CROSS JOIN contribution
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
        SELECT 1 FROM relation CROSS JOIN relation AS branch
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
      SELECT relation.target FROM theme CROSS JOIN relation ON relation.source = theme.node AND relation.type = 'BROADER'
    )
    SELECT 1 FROM theme WHERE backs.theme IN (0, theme.node)
  );
