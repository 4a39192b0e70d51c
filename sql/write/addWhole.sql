-- Sums up all months and levels.
INSERT INTO backs (backer, whole, tier, theme, kind, level, month, direct, label, count, first, last, days)
SELECT backer, 1, tier, theme, kind, '', '', direct, label, sum(count), ifnull(min(nullif(first, '')), ''), max(last), ''
FROM backs WHERE backer = ? AND whole = 0 AND tier = ? AND theme = ? AND kind = ?
GROUP BY direct
