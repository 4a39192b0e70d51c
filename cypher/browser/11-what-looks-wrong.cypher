// 11 有疑点的地方 What looks wrong
// 没读懂的段落、把握不大的判断、归不进任何大类的议题。
// Passages that were not understood, claims of low confidence, themes that fit no concept.
CALL () {
  MATCH (problem:YizhengProblem)
  RETURN '未读懂 not understood' AS what, problem.reason AS detail, null AS confidence, problem.document AS id
  ORDER BY id, problem.start LIMIT 40
  UNION ALL
  MATCH (:Yizheng:Contribution)-[says:ADVOCATES|ON_BEHALF_OF]->() WHERE says.confidence < 0.8
  RETURN '把握不大 weak claim' AS what, says.quote AS detail, says.confidence AS confidence, says.document AS id
  ORDER BY confidence, id, says.start LIMIT 40
  UNION ALL
  MATCH (theme:Yizheng:Theme {kind: 'local'}) WHERE NOT EXISTS { (theme)-[:BROADER]->() }
  RETURN '未归类 unclassified' AS what, theme.name AS detail, null AS confidence, null AS id
  ORDER BY detail LIMIT 40
}
OPTIONAL MATCH (document:Yizheng:Document {id: id})
RETURN what AS `疑点 what`, detail AS `内容 detail`, confidence AS `可信度 confidence`, document.title AS `文献 document`
