// 03 组织×议题 Groups × themes as a table, the most backed first
MATCH (group:Yizheng:Group)-[backs:BACKS]->(theme:Theme {kind: 'top'}) WHERE backs.count > 0
RETURN group.name AS `组织 group`, theme.name AS `议题 theme`, backs.count AS `发言提案 count`, backs.direct AS `其中直接 direct`,
  backs.held AS `协商等 held`, backs.firstDate AS `最早 first`, backs.lastDate AS `最近 last`
ORDER BY backs.count DESC, group.name, theme.name LIMIT 200
