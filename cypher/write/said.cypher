// When a contribution was first told, and the sentences that it rests on.
UNWIND $contributions AS id
MATCH (act:Yizheng {id: id})
USING INDEX SEEK act:Yizheng(id)
RETURN id, act.dated AS dated, act.sentences AS sentences,
  COLLECT { MATCH (act)-[:RECORDED_IN]->(text) WHERE text.date <> '' RETURN text.date AS date ORDER BY date LIMIT 1 } AS dates,
  COLLECT { MATCH (act)-[says:RECORDED_IN|ADVOCATES|RECOMMENDS]->() RETURN DISTINCT says.quote AS quote ORDER BY quote } AS quotes
