// 07 追溯到原文 Trace claims to their sentences: what the newest text says, word for word
MATCH (document:Yizheng:Document)
WITH document ORDER BY coalesce(document.date, '') DESC, document.id LIMIT 1
MATCH (act:Contribution)-[:RECORDED_IN]->(document)
MATCH (act)-[says:ADVOCATES|ON_BEHALF_OF]->(what) WHERE says.document = document.id
RETURN document.title AS `文献 document`, act.name AS `行为 act`, type(says) AS `关系 relation`, what.name AS `对象 what`,
  says.quote AS `原文 quote`, says.start AS `起 start`, says.end AS `止 end`, says.rule AS `规则 rule`, says.confidence AS `可信度 confidence`
ORDER BY says.start, what.name
