-- A first or last date that goes leaves a gap, which `mendDates` closes.
UPDATE backs SET
  count = backs.count - tally.count,
  first = iif(backs.month <> '' AND (tally.first = backs.first OR tally.last = backs.last), NULL, backs.first)
FROM tally
WHERE backs.backer = tally.backer AND backs.tier = tally.tier AND backs.theme = tally.theme AND backs.kind = tally.kind
  AND backs.month = tally.month AND backs.direct = tally.direct
