UNWIND $rows AS row
MATCH (act:Yizheng {id: row.id})
USING INDEX SEEK act:Yizheng(id)
MATCH (original:Yizheng {id: row.original})
USING INDEX SEEK original:Yizheng(id)
CREATE (act)-[reprints:REPRINT_OF]->(original)
SET reprints.likeness = row.likeness
