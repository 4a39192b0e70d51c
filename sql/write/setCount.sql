INSERT INTO backs (backer, whole, tier, theme, kind, level, month, direct, label, count, first, last, days)
VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET count = excluded.count, first = excluded.first, last = excluded.last, days = excluded.days
