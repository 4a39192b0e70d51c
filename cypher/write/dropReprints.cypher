UNWIND $ids AS id
MATCH (told:Yizheng {id: id})-[reprints:REPRINT_OF]->()
USING INDEX SEEK told:Yizheng(id)
DELETE reprints
