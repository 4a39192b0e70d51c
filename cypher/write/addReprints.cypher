UNWIND $rows AS row
MATCH (act:Yizheng {id: row.id})
MATCH (original:Yizheng {id: row.original})
CREATE (act)-[reprints:REPRINT_OF]->(original)
SET reprints.likeness = row.likeness
