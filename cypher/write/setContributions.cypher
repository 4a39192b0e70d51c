UNWIND $rows AS row
MATCH (act:Yizheng {id: row.id})
SET act.dated = row.dated, act.sentences = row.sentences
