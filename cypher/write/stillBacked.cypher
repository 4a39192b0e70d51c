// Which of these pairs are backed, by the ids of their relations.
UNWIND $ids AS id
MATCH ()-[backs:BACKS {id: id}]->()
USING INDEX SEEK backs:BACKS(id)
WHERE backs.count > 0
RETURN id
