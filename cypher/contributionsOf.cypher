MATCH (root:Yizheng)
WHERE root.id IN $ids
CALL (root) {
  // What is asked for, with what lies within it or hangs below it.
  MATCH (part:Yizheng)-[steps:BROADER|WITHIN|BRANCH_OF*0..]->(root)
  WHERE $rolledUp OR none(step IN steps WHERE type(step) = 'BRANCH_OF')
  WITH DISTINCT root, part
  MATCH (part)-[:ON_BEHALF_OF|HELD_BY|ADVOCATES|CONCERNS|MADE_AT|RECORDED_IN|MADE]-(told:Contribution)-[:REPRINT_OF*0..1]->(act:Contribution)
  // A document is asked for what it records, all else for distinct acts.
  WHERE CASE WHEN root:Document THEN act = told ELSE NOT EXISTS { (act)-[:REPRINT_OF]->() } END
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
RETURN root.id AS of, act.id AS id, act.kind AS kind, coalesce(act.name, '') AS name, nullIf(act.dated, '') AS date, [act.dated, act.id] AS cursor
ORDER BY of, act.dated DESC, id
