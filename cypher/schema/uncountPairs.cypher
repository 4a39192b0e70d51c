MATCH (:Yizheng)-[backs:BACKS]->(:Yizheng)
WITH backs LIMIT $rows
DELETE backs
RETURN count(*) AS gone
