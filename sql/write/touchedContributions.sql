SELECT contribution.node AS contribution, contribution.kind, contribution.date
FROM touched CROSS JOIN contribution ON contribution.node = touched.contribution
