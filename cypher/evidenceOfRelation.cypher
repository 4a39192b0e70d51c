// What follows from names is borne out wherever its `from` end is named, or what hangs below that end.
MATCH (source:Yizheng {id: $from})
CALL (source) {
  MATCH (source)-[says]->(target:Yizheng)
  WHERE target.id = $to AND type(says) = $type AND says.start IS NOT NULL
  RETURN says
  UNION
  MATCH (source)-[follows:CONVENED_BY|BRANCH_OF|ORGAN_OF|COVERS|BASED_IN|WITHIN|BROADER]->(target:Yizheng)
  WHERE target.id = $to AND type(follows) = $type
  MATCH (below:Yizheng)-[:CONVENED_BY|BRANCH_OF|ORGAN_OF|COVERS|BASED_IN|WITHIN|BROADER*0..]->(source)
  WITH DISTINCT below
  MATCH (below)-[says]-(:Yizheng)
  WHERE type(says) IN $ontology.statements AND says.start IS NOT NULL
  RETURN says
}
WITH says.document AS document, says.start AS start, says.end AS end,
  min(says.quote) AS quote, min(says.rule) AS rule, max(says.confidence) AS confidence
WHERE $after IS NULL OR [document, start, end] > $after
WITH document, start, end, quote, rule, confidence
ORDER BY document, start, end
LIMIT $first
MATCH (source:Yizheng {id: document})
RETURN document, source.title AS title, source.outlet AS outlet, source.date AS date,
  start, end, quote, rule, confidence, [document, start, end] AS cursor
ORDER BY cursor
