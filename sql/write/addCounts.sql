INSERT INTO backs (backer, whole, tier, theme, kind, level, month, direct, label, count, first, last, days)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET
  count = backs.count + excluded.count,
  first = CASE WHEN backs.first = '' OR backs.first > excluded.first AND excluded.first <> '' THEN excluded.first ELSE backs.first END,
  last = max(backs.last, excluded.last),
  days = joined_days(backs.days, excluded.days)
