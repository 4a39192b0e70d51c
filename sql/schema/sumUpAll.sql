-- Sums up all months and levels, of what is direct or of what is not: in the order in which the rows are kept.
INSERT INTO backs (backer, whole, tier, theme, kind, level, month, direct, label, count, first, last, days)
SELECT backer, 1, tier, theme, kind, '', '', direct, label, sum(count), ifnull(min(nullif(first, '')), ''), max(last), ''
FROM backs WHERE whole = 0 AND direct = ?
GROUP BY backer, tier, theme, kind
