// 04 两个党派的共同关切 What unites these two parties
// 改引号里的两个名称；只画双方都支持的议题，大类和细目都在内。
// Change the two names in quotes; only themes that both back are drawn, broad and narrow.
WITH '中国民主同盟' AS one, '中国民主促进会' AS other
MATCH path = (:Party {name: one})-[mine:BACKS]->(theme:Yizheng:Theme)<-[theirs:BACKS]-(:Party {name: other})
WHERE mine.count > 0 AND theirs.count > 0
RETURN path ORDER BY mine.count + theirs.count DESC, theme.id LIMIT 30
