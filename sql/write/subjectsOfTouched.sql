SELECT subject.act, subject.theme, ifnull(node.kind, '') AS tier
FROM touched CROSS JOIN subject ON subject.act = touched.contribution CROSS JOIN node ON node.node = subject.theme
WHERE touched.is_out = ?
