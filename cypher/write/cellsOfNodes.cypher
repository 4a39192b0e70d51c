UNWIND $ids AS id
MATCH (node:Yizheng {id: id})
USING INDEX SEEK node:Yizheng(id)
RETURN id, coalesce(node.cells, []) AS cells
