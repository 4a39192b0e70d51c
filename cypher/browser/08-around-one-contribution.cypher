// 08 一次履职的全貌 All around one contribution
// 最近一次有代表对象的发言或提案：谁提的、代表谁、为了什么、在哪次会议、见于哪份文献。
// The newest speech or proposal made on behalf of a group: who made it, for whom, about what, at which meeting, in which document.
MATCH (act:Yizheng:Contribution) WHERE EXISTS { (:Delegate)-[:MADE]->(act)-[:ON_BEHALF_OF]->() }
WITH act ORDER BY coalesce(act.dated, '') DESC, COUNT { (act)-[:ADVOCATES]->() } DESC, act.id LIMIT 1
MATCH path = (act)-[]-(:Yizheng)
RETURN path LIMIT 60
