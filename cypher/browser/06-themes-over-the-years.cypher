// 06 一个党派历年的议题 Themes of one party over the years
// 改引号里的名称；按年份列出它和它的地方组织在发言、提案中支持的主要议题。
// Change the name in quotes; the main themes that the party and its branches argued for, year by year.
WITH '中国民主同盟' AS wanted
MATCH (party:Yizheng:Party)<-[:BRANCH_OF*0..1]-(:Group)<-[:ON_BEHALF_OF]-(act:Contribution) WHERE party.name = wanted
  AND act.kind IN ['speech', 'proposal'] AND NOT EXISTS { (act)-[:REPRINT_OF]->() }
MATCH (act)-[:ADVOCATES]->(:Theme)-[:BROADER*0..2]->(theme:Theme {kind: 'top'})
RETURN left(act.dated, 4) AS `年 year`, theme.name AS `议题 theme`, count(DISTINCT act) AS `次数 acts`
ORDER BY `年 year`, `次数 acts` DESC, `议题 theme`
