UNWIND $rows AS row
MATCH (act:Yizheng {id: row.id})
USING INDEX SEEK act:Yizheng(id)
SET act.dated = row.dated, act.sentences = row.sentences
