-- A first or last date that goes leaves a gap, which `mendDates` closes.
WITH gone AS MATERIALIZED (SELECT * FROM tally)
UPDATE backs SET
  count = backs.count - gone.count,
  first = iif(backs.month <> '' AND (gone.first = backs.first OR gone.last = backs.last), NULL, backs.first)
FROM gone
WHERE backs.backer = gone.backer AND backs.tier = gone.tier AND backs.theme = gone.theme AND backs.kind = gone.kind
  AND backs.month = gone.month AND backs.direct = gone.direct
