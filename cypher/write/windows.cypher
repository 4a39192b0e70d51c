// Before which committees and on which days these acts were made.
UNWIND $asked AS id
MATCH (act:Yizheng {id: id})
USING INDEX SEEK act:Yizheng(id)
WHERE act.committee IS NOT NULL AND act.dated <> ''
RETURN DISTINCT act.committee AS committee, act.dated AS date
