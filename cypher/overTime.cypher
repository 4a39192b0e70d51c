// The acts of a place one by one, as far as the filter goes, with what they are for and whose they are.
CALL () {
  UNWIND coalesce($places, []) AS asked
  MATCH (place:Place)-[:WITHIN*0..]->(:Yizheng {id: asked})
  CALL (place) {
    MATCH (place)<-[:CONCERNS]-(told:Contribution) RETURN told
    UNION
    MATCH (place)<-[:BASED_IN]-(committee:Committee) MATCH (told:Contribution {committee: committee.id}) RETURN told
  }
  MATCH (told)-[:REPRINT_OF*0..1]->(act:Contribution)
  WITH DISTINCT act
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() }
    AND ($contributionKinds IS NULL OR act.kind IN $contributionKinds) AND ($levels IS NULL OR act.level IN $levels)
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since) AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
  WITH act, COLLECT {
    MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[says:ADVOCATES]->(:Theme)-[:BROADER*0..]->(theme:Theme)
    WHERE coalesce(says.stance, '') <> 'opposes' RETURN DISTINCT theme
  } AS themes
  WHERE themes <> []
  RETURN collect({
    kind: act.kind, date: act.dated, themes: [theme IN themes | theme.id],
    voices: COLLECT {
      MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-(doer:Yizheng)-[:BRANCH_OF*0..1]->(backer:Yizheng)
      WHERE $rolledUp OR doer = backer RETURN DISTINCT backer.id
    }
  }) AS near
}
UNWIND $pairs AS pair
WITH DISTINCT near, pair.backer AS backer, pair.theme AS theme
CALL (near, backer, theme) {
  // Counts as they are kept: of the pair, and of what it is a part of.
  CALL (backer, theme) {
    MATCH (schema:YizhengSchema {name: 'yizheng'})
    UNWIND [isPair IN [true, false] WHERE NOT isPair OR backer IS NULL AND theme IS NULL] AS isPair
    WITH schema, isPair WHERE isPair OR backer IS NULL OR theme IS NULL
    RETURN isPair, schema.cells AS cells
    UNION ALL
    MATCH (node:Yizheng {id: backer})
    RETURN theme IS NULL AS isPair, node.cells AS cells
    UNION ALL
    MATCH (node:Yizheng:Theme {id: theme}) WHERE backer IS NULL
    RETURN true AS isPair, node.cells AS cells
    UNION ALL
    MATCH ()-[backs:BACKS]->() WHERE backs.id = backer + ' ' + theme
    RETURN true AS isPair, backs.cells AS cells
  }
  UNWIND CASE WHEN $places IS NULL THEN cells ELSE [] END AS cell
  WITH isPair, split(cell, ',') AS part
  WHERE ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
    AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
  RETURN isPair, part[0] AS kind, part[1] AS month, toInteger(part[3]) AS many
  UNION ALL
  UNWIND near AS act
  UNWIND [true, false] AS isPair
  WITH act, isPair, theme, backer IS NULL OR backer IN act.voices AS isBackers
  WHERE CASE WHEN isPair THEN isBackers AND (theme IS NULL OR theme IN act.themes) ELSE theme IS NULL OR isBackers END
  RETURN isPair, act.kind AS kind, substring(act.date, 0, 7) AS month, 1 AS many
}
WITH backer, theme, CASE $by WHEN 'year' THEN left(month, 4) ELSE month END AS period, isPair, kind IN $ontology.advocacy AS argues, many
WHERE period <> ''
WITH backer, theme, period, sum(CASE WHEN isPair AND argues THEN many ELSE 0 END) AS count,
  sum(CASE WHEN isPair AND NOT argues THEN many ELSE 0 END) AS held, sum(CASE WHEN NOT isPair AND argues THEN many ELSE 0 END) AS ofPeriod
WHERE count + held > 0 AND ($after IS NULL OR period > $after[0])
WITH backer, theme, period, count, held, ofPeriod ORDER BY period
WITH backer, theme, collect({period: period, count: count, held: held, ofPeriod: ofPeriod})[0..$first] AS rows
UNWIND rows AS row
RETURN backer, theme, row.period AS period, row.count AS count, row.held AS held, row.ofPeriod AS ofPeriod,
  CASE row.ofPeriod WHEN 0 THEN null ELSE (2000 * row.count + row.ofPeriod) / (2 * row.ofPeriod) / 1000.0 END AS share, [row.period] AS cursor
ORDER BY coalesce(backer, ''), coalesce(theme, ''), period
