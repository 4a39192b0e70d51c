UNWIND $rows AS row
MATCH ()-[backs:BACKS {id: row.properties.id}]->()
USING INDEX SEEK backs:BACKS(id)
SET backs = row.properties
