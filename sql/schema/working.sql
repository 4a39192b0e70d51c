-- What one transaction works on.
CREATE TEMP TABLE touched (contribution INTEGER PRIMARY KEY);
CREATE TEMP TABLE loose (node INTEGER PRIMARY KEY);

-- The touched contributions as they are counted in `backs`: each once for whoever backs something by it and everything that
-- it backs. CROSS JOIN keeps the order: from the few that are touched to what they are tied to.
CREATE TEMP VIEW tally AS
WITH RECURSIVE
own (contribution, backer) AS (
  SELECT touched.contribution, relation.target
  FROM touched CROSS JOIN relation ON relation.source = touched.contribution AND relation.type IN ('ON_BEHALF_OF', 'HELD_BY')
  UNION
  SELECT touched.contribution, relation.source
  FROM touched CROSS JOIN relation ON relation.target = touched.contribution AND relation.type = 'MADE'
),
backer (contribution, backer, direct) AS (
  SELECT contribution, backer, max(direct) FROM (
    SELECT contribution, backer, 1 AS direct FROM own
    UNION ALL
    SELECT own.contribution, relation.target, 0
    FROM own CROSS JOIN relation ON relation.source = own.backer AND relation.type = 'BRANCH_OF'
    UNION ALL
    SELECT contribution, 0, 1 FROM touched
  )
  GROUP BY contribution, backer
),
theme (contribution, theme) AS (
  SELECT touched.contribution, relation.target
  FROM touched CROSS JOIN relation ON relation.source = touched.contribution AND relation.type = 'ADVOCATES'
  WHERE relation.properties ->> 'stance' IS NOT 'opposes'
  UNION
  SELECT theme.contribution, relation.target
  FROM theme CROSS JOIN relation ON relation.source = theme.theme AND relation.type = 'BROADER'
),
subject (contribution, theme) AS (
  SELECT contribution, theme FROM theme
  UNION ALL
  SELECT DISTINCT contribution, 0 FROM theme
),
counted AS (
  SELECT backer.backer, subject.theme, contribution.kind, substr(contribution.date, 1, 7) AS month, backer.direct,
    count(*) AS count, min(contribution.date) AS first, max(contribution.date) AS last
  FROM subject
  CROSS JOIN backer ON backer.contribution = subject.contribution
  CROSS JOIN contribution ON contribution.node = subject.contribution
  GROUP BY backer.backer, subject.theme, contribution.kind, month, backer.direct
)
SELECT counted.backer, ifnull(theme.kind, '') AS tier, counted.theme, counted.kind, counted.month, counted.direct,
  ifnull(backer.label, '') AS label, counted.count, counted.first, counted.last
FROM counted
LEFT JOIN node AS backer ON backer.node = counted.backer
LEFT JOIN node AS theme ON theme.node = counted.theme;

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
