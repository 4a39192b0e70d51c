UNWIND $rows AS row
MATCH ()-[backs:BACKS {id: row.id}]->()
SET backs = row.properties
