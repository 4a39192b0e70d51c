-- Looks for the first and last date again, from either end of the month.
UPDATE backs SET
  first = (
    SELECT dated.date FROM dated
    WHERE dated.backer = backs.backer AND dated.tier = backs.tier AND dated.theme = backs.theme AND dated.kind = backs.kind
      AND dated.month = backs.month AND dated.direct = backs.direct
    ORDER BY dated.date LIMIT 1
  ),
  last = (
    SELECT dated.date FROM dated
    WHERE dated.backer = backs.backer AND dated.tier = backs.tier AND dated.theme = backs.theme AND dated.kind = backs.kind
      AND dated.month = backs.month AND dated.direct = backs.direct
    ORDER BY dated.date DESC LIMIT 1
  )
WHERE first IS NULL
