SELECT ifnull((SELECT max(number) FROM change), 0) AS change, (SELECT count(*) FROM ledger) AS texts
