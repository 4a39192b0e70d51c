UNWIND $ids AS id
MATCH (:Yizheng {id: id})-[reprints:REPRINT_OF]->()
DELETE reprints
