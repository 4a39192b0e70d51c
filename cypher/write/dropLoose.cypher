// Of these, the nodes that nothing ties to the rest and that are no document.
UNWIND $ids AS id
MATCH (node:Yizheng {id: id})
USING INDEX SEEK node:Yizheng(id)
WHERE NOT EXISTS { (node)--() } AND NOT EXISTS { (:YizhengText {id: id}) }
DELETE node
RETURN count(*) AS nodes
