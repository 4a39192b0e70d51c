// What is told of these changes, by their numbers.
UNWIND $changes AS number
MATCH (told:YizhengChange|YizhengWithdrawn|YizhengLostBacker)
WHERE told.change = number
DELETE told
