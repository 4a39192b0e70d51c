UNWIND $pairs AS pair
WITH DISTINCT pair.backer AS backerId, pair.theme AS themeId
MATCH (backer:Yizheng {id: backerId})
CALL (backer, themeId) {
  MATCH (doer:Yizheng)-[:BRANCH_OF*0..1]->(backer)
  WHERE $rolledUp OR doer = backer
  WITH DISTINCT doer, themeId
  MATCH (doer)-[:ON_BEHALF_OF|HELD_BY|MADE]-(told:Contribution)-[:REPRINT_OF*0..1]->(act:Contribution)
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() }
  WITH DISTINCT act, themeId
  WHERE ($contributionKinds IS NULL OR act.kind IN $contributionKinds)
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since)
    AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
    AND ($levels IS NULL OR act.level IN $levels)
    AND ($places IS NULL
      OR EXISTS { MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:CONCERNS]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places }
      OR EXISTS { MATCH (:Yizheng {id: act.committee})-[:BASED_IN]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places })
    AND ($after IS NULL OR act.dated < $after[0] OR (act.dated = $after[0] AND act.id > $after[1]))
    AND EXISTS {
      MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[says:ADVOCATES]->(subject:Theme)
      WHERE coalesce(says.stance, '') <> 'opposes' AND EXISTS { (subject)-[:BROADER*0..]->(:Yizheng {id: themeId}) }
    }
  RETURN act
  ORDER BY act.dated DESC, act.id
  LIMIT $first
}
RETURN backerId AS backer, themeId AS theme, act.id AS id, act.kind AS kind, coalesce(act.name, '') AS name, nullIf(act.dated, '') AS date, [act.dated, act.id] AS cursor
ORDER BY backer, theme, act.dated DESC, id
