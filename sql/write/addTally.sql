INSERT INTO backs (backer, tier, theme, kind, month, direct, label, count, first, last) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET
  first = CASE WHEN backs.count = 0 THEN excluded.first ELSE min(backs.first, excluded.first) END,
  last = CASE WHEN backs.count = 0 THEN excluded.last ELSE max(backs.last, excluded.last) END,
  count = backs.count + excluded.count
