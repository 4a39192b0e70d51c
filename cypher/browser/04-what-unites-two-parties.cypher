// 04 两个党派的共同关切 What unites these two parties: change the names in the first line
WITH '中国民主同盟' AS one, '九三学社' AS other
MATCH path = (:Party {name: one})-[mine:BACKS]->(theme:Yizheng:Theme)<-[theirs:BACKS]-(:Party {name: other})
WHERE mine.count > 0 AND theirs.count > 0
RETURN path ORDER BY mine.count + theirs.count DESC LIMIT 30
