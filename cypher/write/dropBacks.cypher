UNWIND $ids AS id
MATCH ()-[backs:BACKS {id: id}]->()
USING INDEX SEEK backs:BACKS(id)
DELETE backs
