// What acts are compared by: where and when they are told, at which meeting, and what they are about.
UNWIND $asked AS id
MATCH (act:Yizheng {id: id})
USING INDEX SEEK act:Yizheng(id)
RETURN id, coalesce(act.dated, '') AS date,
  COLLECT { MATCH (act)-[:MADE_AT]->(meeting) RETURN DISTINCT meeting.id } AS meetings,
  COLLECT { MATCH (act)-[:ADVOCATES]->(theme) RETURN DISTINCT theme.name } AS themes,
  COLLECT { MATCH (act)-[:RECORDED_IN]->(document) RETURN DISTINCT document.id } AS documents,
  COLLECT { MATCH (act)-[says:RECORDED_IN]->() WHERE says.sketch IS NOT NULL RETURN says.sketch } AS sketches
