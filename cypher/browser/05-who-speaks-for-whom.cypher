// 05 谁代表谁发言 Who speaks for whom: delegates, what they made, and on whose behalf
MATCH path = (:Yizheng:Delegate)-[:MADE]->(act:Contribution)-[:ON_BEHALF_OF]->(:Group)
RETURN path ORDER BY act.dated DESC, act.id LIMIT 40
