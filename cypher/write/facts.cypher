// All of an act that is counted, as the contributions say that tell it. `over` is whom its own backers are branches of.
UNWIND $contributions AS contribution
MATCH (act:Yizheng {id: contribution})
USING INDEX SEEK act:Yizheng(id)
WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() }
RETURN contribution AS id, coalesce(act.kind, '') AS kind, coalesce(act.level, '') AS level, coalesce(act.dated, '') AS date,
  COLLECT {
    MATCH (act)<-[:REPRINT_OF*0..1]-(told:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-(backer) RETURN DISTINCT backer.id AS other ORDER BY other
  } AS own,
  COLLECT {
    MATCH (act)<-[:REPRINT_OF*0..1]-(told:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-()-[:BRANCH_OF]->(backer)
    RETURN DISTINCT backer.id AS other ORDER BY other
  } AS over,
  COLLECT {
    MATCH (act)<-[:REPRINT_OF*0..1]-(told:Contribution)-[says:ADVOCATES]->(subject) WHERE coalesce(says.stance, '') <> 'opposes'
    MATCH (subject)-[:BROADER*0..]->(theme) RETURN DISTINCT theme.id AS other ORDER BY other
  } AS themes
