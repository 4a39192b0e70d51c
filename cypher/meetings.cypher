MATCH (node:Yizheng:Meeting)
WHERE $committee IS NULL OR EXISTS { (node)-[:CONVENED_BY]->(:Yizheng {id: $committee}) }
CALL (node) {
  MATCH (node)<-[:MADE_AT]-(:Contribution)-[:REPRINT_OF*0..1]->(act:Contribution)
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() }
  RETURN count(DISTINCT act) AS count, min(nullIf(act.dated, '')) AS firstDate, max(nullIf(act.dated, '')) AS lastDate
}
WITH node, count, firstDate, lastDate, coalesce(lastDate, '') AS day
WHERE $after IS NULL OR day < $after[0] OR (day = $after[0] AND node.id > $after[1])
WITH node, count, firstDate, lastDate, day
ORDER BY day DESC, node.id
LIMIT $first
RETURN node.id AS id, [label IN labels(node) WHERE label IN $ontology.labels][0] AS label, coalesce(node.name, '') AS name, node.kind AS kind,
  node {.*, folded: null, sentences: null, sums: null, cells: null} AS properties, count, firstDate, lastDate, [day, node.id] AS cursor
ORDER BY day DESC, id
