-- A first or last date that goes leaves a gap, which `mendDates` closes.
UPDATE backs SET
  count = count - :count,
  first = iif(month <> '' AND (first = :first OR last = :last), NULL, first)
WHERE backer = :backer AND tier = :tier AND theme = :theme AND kind = :kind AND month = :month AND direct = :direct
