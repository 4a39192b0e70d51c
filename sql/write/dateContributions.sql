INSERT INTO contribution (node, kind, date, level, committee, act)
SELECT node.node, ifnull(node.kind, ''), ifnull((
  SELECT min(document.date) FROM relation JOIN document ON document.node = relation.target
  WHERE relation.source = node.node AND relation.type = 'RECORDED_IN' AND document.date <> ''
), ''), ifnull(node.properties ->> 'level', ''), ifnull(node.properties ->> 'committee', ''), node.node
FROM touched CROSS JOIN node ON node.node = touched.contribution
WHERE true
ON CONFLICT DO UPDATE SET kind = excluded.kind, date = excluded.date, level = excluded.level, committee = excluded.committee
