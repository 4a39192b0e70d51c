UNWIND $pairs AS pair
WITH DISTINCT pair.one AS oneId, pair.other AS otherId
MATCH (one:Yizheng {id: oneId})
WITH DISTINCT one, oneId, otherId
MATCH (other:Yizheng {id: otherId})
CALL (one, other) {
  MATCH (doer:Yizheng)-[branches:BRANCH_OF*0..1]->(one)
  WHERE $rolledUp OR size(branches) = 0
  MATCH (doer)-[:ON_BEHALF_OF|MADE]-(told:Contribution)
  WITH DISTINCT told, other
  MATCH (told)-[:ON_BEHALF_OF|MADE]-(beside:Yizheng)
  WHERE beside = other OR $rolledUp AND EXISTS { (beside)-[:BRANCH_OF]->(other) }
  MATCH (told)-[:REPRINT_OF*0..1]->(act:Contribution)
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() } AND act.kind IN $ontology.advocacy
  WITH DISTINCT act
  WHERE ($contributionKinds IS NULL OR act.kind IN $contributionKinds)
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since)
    AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
    AND ($levels IS NULL OR act.level IN $levels)
    AND ($places IS NULL
      OR EXISTS { MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:CONCERNS]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places }
      OR EXISTS { MATCH (:Yizheng {id: act.committee})-[:BASED_IN]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places })
    AND ($after IS NULL OR act.dated < $after[0] OR (act.dated = $after[0] AND act.id > $after[1]))
  RETURN act
  ORDER BY act.dated DESC, act.id
  LIMIT $first
}
RETURN oneId AS one, otherId AS other, act.id AS id, act.kind AS kind, coalesce(act.name, '') AS name, nullIf(act.dated, '') AS date,
  [act.dated, act.id] AS cursor
ORDER BY one, other, act.dated DESC, id
