// The contributions whose counts go through a theme or a branch: what it is hung under is about to change.
UNWIND $ids AS id
MATCH (node:Yizheng {id: id})
USING INDEX SEEK node:Yizheng(id)
MATCH (below:Yizheng)-[:BROADER*0..]->(node)
WITH DISTINCT below
MATCH (below)<-[:ADVOCATES|ON_BEHALF_OF|HELD_BY]-(act:Contribution)
RETURN DISTINCT act.id AS id
