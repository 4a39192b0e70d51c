// Groups that argue for a theme by what documents record.
UNWIND $documents AS document
MATCH (text:Yizheng {id: document})<-[:RECORDED_IN]-(:Contribution)-[:REPRINT_OF*0..1]->(act:Contribution)
USING INDEX SEEK text:Yizheng(id)
WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() } AND act.kind IN $advocacy
WITH DISTINCT document, act
MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:ON_BEHALF_OF|HELD_BY]->(:Yizheng)-[:BRANCH_OF*0..1]->(backer:Group)
MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[says:ADVOCATES]->(:Theme)-[:BROADER*0..]->(theme:Theme)
WHERE coalesce(says.stance, '') <> 'opposes'
WITH DISTINCT document, backer, theme
RETURN document, theme.id AS theme, coalesce(theme.name, '') AS themeName, theme.kind AS themeKind, backer.id AS backer,
  [label IN labels(backer) WHERE label IN $labels][0] AS label, coalesce(backer.name, '') AS name
ORDER BY document, theme, backer
