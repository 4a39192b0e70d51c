SELECT contribution.node AS act, contribution.kind, contribution.date, contribution.level
FROM touched CROSS JOIN contribution ON contribution.node = touched.contribution
WHERE contribution.act = contribution.node AND touched.is_out = ?
