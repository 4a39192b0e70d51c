// 06 一个党派历年的议题 Themes of one party over the years: change the name in the first line
WITH '中国民主同盟' AS wanted
MATCH (party:Yizheng:Party)-[backs:BACKS]->(theme:Theme {kind: 'top'}) WHERE party.name = wanted
UNWIND [cell IN backs.cells | split(cell, ',')] AS cell
WITH theme, left(cell[1], 4) AS year, sum(toInteger(cell[3])) AS acts WHERE year <> ''
RETURN year AS `年 year`, theme.name AS `议题 theme`, acts AS `次数 acts`
ORDER BY year, acts DESC, theme.name
