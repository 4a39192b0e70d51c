MATCH (act:Yizheng:Contribution)
WHERE act.id > $after
RETURN act.id AS id
ORDER BY id
LIMIT $rows
