// 11 有疑点的地方 What looks wrong: what could not be understood, weak claims, themes that fit no concept
CALL () {
  MATCH (problem:YizhengProblem)
  RETURN '未读懂 not understood' AS what, problem.document AS document, problem.reason AS detail, null AS confidence
  ORDER BY document, problem.start LIMIT 40
  UNION ALL
  MATCH (act:Yizheng:Contribution)-[says:ADVOCATES|ON_BEHALF_OF]->() WHERE says.confidence < 0.7
  RETURN '把握不大 weak claim' AS what, says.document AS document, says.quote AS detail, says.confidence AS confidence
  ORDER BY confidence, document LIMIT 40
  UNION ALL
  MATCH (theme:Yizheng:Theme {kind: 'local'}) WHERE NOT EXISTS { (theme)-[:BROADER]->() }
  RETURN '未归类 unclassified' AS what, null AS document, theme.name AS detail, null AS confidence
  ORDER BY detail LIMIT 40
}
RETURN what AS `疑点 what`, document AS `文献 document`, detail AS `内容 detail`, confidence AS `可信度 confidence`
