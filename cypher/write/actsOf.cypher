// With these contributions all that tell the same act.
UNWIND $ids AS id
MATCH (told:Yizheng {id: id})-[:REPRINT_OF*0..1]->(act:Contribution)
USING INDEX SEEK told:Yizheng(id)
WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() }
MATCH (act)<-[:REPRINT_OF*0..1]-(other:Contribution)
RETURN DISTINCT other.id AS id
