// 01 从这里开始 Start here
// 发言、提案最多的八个群体，以及各自支持的主要议题。
// The eight groups that speak up most, and the main themes they back.
MATCH (group:Yizheng:Group) WHERE group.count > 0
WITH group ORDER BY group.count DESC, group.id LIMIT 8
MATCH path = (group)-[backs:BACKS]->(theme:Theme {kind: 'top'}) WHERE backs.count > 0
RETURN path
