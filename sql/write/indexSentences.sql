INSERT INTO search (rowid, names, sentences)
SELECT node.node, node.folded, searchable((
  SELECT group_concat(quote, char(10)) FROM (
    SELECT DISTINCT relation.quote FROM relation
    WHERE relation.source = node.node AND relation.type IN ('RECORDED_IN', 'ADVOCATES', 'RECOMMENDS')
  )
))
FROM touched CROSS JOIN node ON node.node = touched.contribution
