// 08 一次履职的全貌 All around one contribution: who made it, for whom, about what, where it stands
MATCH (act:Yizheng:Contribution) WHERE EXISTS { (act)-[:ON_BEHALF_OF]->() }
WITH act ORDER BY act.dated DESC, act.id LIMIT 1
MATCH path = (act)-[]-(other:Yizheng)
RETURN path LIMIT 60
