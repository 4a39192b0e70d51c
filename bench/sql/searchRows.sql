-- What a store puts into its search index: names of all things, and the sentences that contributions rest on.
SELECT node.node, node.folded, CASE node.label WHEN 'Contribution' THEN searchable((
  SELECT group_concat(quote, char(10)) FROM (
    SELECT DISTINCT relation.quote FROM relation
    WHERE relation.source = node.node AND relation.type IN ('RECORDED_IN', 'ADVOCATES', 'RECOMMENDS')
  )
)) ELSE '' END
FROM node WHERE node.folded <> '' ORDER BY node.node;
