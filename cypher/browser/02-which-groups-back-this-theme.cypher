// 02 谁支持这个议题 Which groups back this theme
// 改引号里的议题名称；支持次数多的在前。
// Change the theme in quotes; those that back it most come first.
WITH '教育' AS wanted
MATCH (theme:Yizheng:Theme) WHERE theme.name = wanted
MATCH path = (:Group)-[backs:BACKS]->(theme) WHERE backs.count > 0
RETURN path ORDER BY backs.count DESC, backs.lastDate DESC LIMIT 40
