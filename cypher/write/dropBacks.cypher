UNWIND $rows AS row
MATCH ()-[backs:BACKS {id: row.id}]->()
DELETE backs
