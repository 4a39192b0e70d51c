-- Those that can be told again, for enough of their words is known: those near in time of one committee beside each other.
SELECT node FROM contribution
WHERE EXISTS (
  SELECT 1 FROM relation WHERE relation.source = contribution.node AND relation.type = 'RECORDED_IN' AND relation.properties ->> 'sketch' <> ''
)
ORDER BY committee, date, node
