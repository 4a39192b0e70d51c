// 05 谁代表谁发言 Who speaks for whom
// 最近的十二次履职：委员、所作的发言或提案、代表的群体。
// The twelve newest acts: the delegates, what they made, and on whose behalf.
MATCH (act:Yizheng:Contribution) WHERE EXISTS { (:Delegate)-[:MADE]->(act)-[:ON_BEHALF_OF]->() }
WITH act ORDER BY coalesce(act.dated, '') DESC, act.id LIMIT 12
MATCH path = (:Delegate)-[:MADE]->(act)-[:ON_BEHALF_OF]->(:Group)
RETURN path
