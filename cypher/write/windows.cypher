// Before which committees and on which days these acts were made.
UNWIND $asked AS id
MATCH (act:Yizheng {id: id})
WHERE act.committee IS NOT NULL AND act.dated <> ''
RETURN DISTINCT act.committee AS committee, act.dated AS date
