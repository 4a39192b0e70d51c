// 02 谁支持这个议题 Which groups back this theme: change the name in the first line
WITH '教育' AS wanted
MATCH (theme:Yizheng:Theme) WHERE theme.name = wanted
MATCH path = (:Group)-[backs:BACKS]->(theme)
RETURN path ORDER BY backs.count DESC, backs.held DESC LIMIT 40
