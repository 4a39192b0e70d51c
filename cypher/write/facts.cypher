// All of a contribution that counts and searches are made of. `over` is whom its own backers are branches of.
UNWIND $contributions AS contribution
MATCH (act:Yizheng {id: contribution})
RETURN contribution AS id, coalesce(act.kind, '') AS kind, coalesce(act.level, '') AS level,
  COLLECT { MATCH (act)-[:RECORDED_IN]->(text) WHERE text.date <> '' RETURN text.date AS date ORDER BY date LIMIT 1 } AS dates,
  COLLECT { MATCH (act)-[:ON_BEHALF_OF|HELD_BY|MADE]-(backer) RETURN DISTINCT backer.id AS other ORDER BY other } AS own,
  COLLECT { MATCH (act)-[:ON_BEHALF_OF|HELD_BY|MADE]-()-[:BRANCH_OF]->(backer) RETURN DISTINCT backer.id AS other ORDER BY other } AS over,
  COLLECT {
    MATCH (act)-[says:ADVOCATES]->(subject) WHERE coalesce(says.stance, '') <> 'opposes'
    MATCH (subject)-[:BROADER*0..]->(theme) RETURN DISTINCT theme.id AS other ORDER BY other
  } AS themes,
  COLLECT { MATCH (act)-[says:RECORDED_IN|ADVOCATES|RECOMMENDS]->() RETURN DISTINCT says.quote AS quote ORDER BY quote } AS quotes
