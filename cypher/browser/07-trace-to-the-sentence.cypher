// 07 追溯到原文 Trace claims to their sentences
// 最新一份文献里的每条主张和代表关系：原文、起止位置（UTF-16 码元）、规则、可信度。
// What the newest document says, claim by claim: the quote, where it stands (UTF-16 code units), the rule, the confidence.
MATCH (:Contribution)-[:RECORDED_IN]->(document:Yizheng:Document)
WITH DISTINCT document ORDER BY coalesce(document.date, '') DESC, document.id LIMIT 1
MATCH (act:Contribution)-[:RECORDED_IN]->(document)
MATCH (act)-[says:ADVOCATES|ON_BEHALF_OF]->(what) WHERE says.document = document.id
RETURN act.name AS `行为 act`, CASE type(says) WHEN 'ADVOCATES' THEN '主张' ELSE '代表' END AS `关系 relation`, what.name AS `对象 what`,
  says.quote AS `原文 quote`, says.start AS `起 start`, says.end AS `止 end`, says.rule AS `规则 rule`, says.confidence AS `可信度 confidence`,
  document.title AS `文献 document`
ORDER BY says.start, what.name LIMIT 300
