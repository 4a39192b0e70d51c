UNWIND $ids AS id
MATCH ()-[backs:BACKS {id: id}]->()
RETURN id, backs.cells AS cells
