// 03 群体×议题 Groups × themes
// 整张矩阵列成表：发言和提案的次数、其中直接的次数、主办协商等活动的次数、起止日期。
// The whole matrix as a table: speeches and proposals, how many of them direct, activities held, first and last date.
MATCH (group:Yizheng:Group)-[backs:BACKS]->(theme:Theme {kind: 'top'})
RETURN group.name AS `群体 group`, theme.name AS `议题 theme`, backs.count AS `支持 backs`, backs.direct AS `直接 direct`,
  backs.held AS `主办 held`, backs.firstDate AS `最早 first`, backs.lastDate AS `最近 last`
ORDER BY backs.count DESC, backs.held DESC, group.name, theme.name LIMIT 1000
