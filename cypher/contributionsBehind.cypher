UNWIND $pairs AS pair
WITH DISTINCT pair.backer AS backerId, pair.theme AS themeId
MATCH (backer:Yizheng {id: backerId})
CALL (backer, themeId) {
  MATCH (doer:Yizheng)-[branches:BRANCH_OF*0..]->(backer)
  WHERE $rolledUp OR doer = backer
  WITH DISTINCT doer, themeId
  MATCH (doer)-[:ON_BEHALF_OF|HELD_BY|MADE]-(act:Contribution)
  WITH DISTINCT act, themeId
  WHERE ($contributionKinds IS NULL OR act.kind IN $contributionKinds)
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since)
    AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
    AND ($after IS NULL OR act.dated < $after[0] OR (act.dated = $after[0] AND act.id > $after[1]))
    AND EXISTS {
      MATCH (act)-[says:ADVOCATES]->(subject:Theme)
      WHERE coalesce(says.stance, '') <> 'opposes' AND EXISTS { (subject)-[:BROADER*0..]->(:Yizheng {id: themeId}) }
    }
  RETURN act
  ORDER BY act.dated DESC, act.id
  LIMIT $first
}
RETURN backerId AS backer, themeId AS theme, act.id AS id, act.kind AS kind, coalesce(act.name, '') AS name, nullIf(act.dated, '') AS date, [act.dated, act.id] AS cursor
ORDER BY backer, theme, act.dated DESC, id
