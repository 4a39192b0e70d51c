UNWIND $ids AS id
MATCH (node:Yizheng {id: id})
RETURN id
