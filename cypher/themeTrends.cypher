// Measured as sql/themeTrends.sql says.
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
    AND act.kind IN $ontology.advocacy
    AND ($contributionKinds IS NULL OR act.kind IN $contributionKinds) AND ($levels IS NULL OR act.level IN $levels)
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since) AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
  WITH act, COLLECT {
    MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[says:ADVOCATES]->(:Theme)-[:BROADER*0..]->(theme:Theme)
    WHERE coalesce(says.stance, '') <> 'opposes' RETURN DISTINCT theme
  } AS themes
  WHERE themes <> []
  RETURN collect({
    kind: act.kind, date: act.dated, themes: [theme IN themes WHERE $themeKinds IS NULL OR theme.kind IN $themeKinds | theme.id],
    voices: COLLECT {
      MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-(doer:Yizheng)-[:BRANCH_OF*0..1]->(backer:Yizheng)
      WHERE $rolledUp OR doer = backer RETURN DISTINCT backer.id
    }
  }) AS near
}
CALL (near) {
  // Counts as they are kept: of the backer or of anybody, for each theme and in all.
  CALL (near) {
    MATCH (schema:YizhengSchema {name: 'yizheng'}) WHERE $backer IS NULL
    RETURN '' AS theme, schema.cells AS cells
    UNION ALL
    MATCH (theme:Yizheng:Theme) WHERE $backer IS NULL AND ($themeKinds IS NULL OR theme.kind IN $themeKinds)
    RETURN theme.id AS theme, theme.cells AS cells
    UNION ALL
    MATCH (backer:Yizheng {id: $backer})
    RETURN '' AS theme, backer.cells AS cells
    UNION ALL
    MATCH (backer:Yizheng {id: $backer})-[backs:BACKS]->(theme:Yizheng) WHERE $themeKinds IS NULL OR theme.kind IN $themeKinds
    RETURN theme.id AS theme, backs.cells AS cells
  }
  UNWIND CASE WHEN $places IS NULL THEN cells ELSE [] END AS cell
  WITH theme, split(cell, ',') AS part
  WHERE part[0] IN $ontology.advocacy AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
    AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
  RETURN theme, part[1] AS month, toInteger(part[3]) AS many
  UNION ALL
  UNWIND near AS act
  WITH act WHERE $backer IS NULL OR $backer IN act.voices
  UNWIND [''] + act.themes AS theme
  RETURN theme, substring(act.date, 0, 7) AS month, 1 AS many
}
WITH theme, sum(CASE WHEN $earlierSince <= month <= $earlierUntil THEN many ELSE 0 END) AS earlier,
  sum(CASE WHEN $laterSince <= month <= $laterUntil THEN many ELSE 0 END) AS later,
  sum(CASE WHEN '0' <= month < $laterSince THEN many ELSE 0 END) AS before
WITH collect({theme: theme, earlier: earlier, later: later, both: earlier + later, before: before}) AS rows
WITH rows, [row IN rows WHERE row.theme = ''][0] AS total
UNWIND [row IN rows WHERE row.theme <> '' AND row.both > 0 AND row.both >= $leastCount
  AND CASE $movement WHEN 'new' THEN row.before = 0 ELSE row.earlier > 0 END] AS row
WITH row {.*, ofEarlier: total.earlier, ofLater: total.later,
  a: row.later + 10.0 * row.both / total.both, b: total.later - row.later + 10.0 - 10.0 * row.both / total.both,
  c: row.earlier + 10.0 * row.both / total.both, d: total.earlier - row.earlier + 10.0 - 10.0 * row.both / total.both} AS row
WITH row, CASE WHEN row.b = 0 OR row.d = 0 THEN 0
  ELSE toInteger(round(1000 * (log(row.a / row.b) - log(row.c / row.d)) / sqrt(1 / row.a + 1 / row.c))) END AS strength
WITH row, strength, CASE $movement WHEN 'fading' THEN -strength ELSE strength END AS weight
WHERE (weight > 0 OR $movement = 'new') AND ($after IS NULL OR [-weight, -row.both, row.theme] > [-$after[0], -$after[1], $after[2]])
WITH row, strength, weight
ORDER BY weight DESC, row.both DESC, row.theme
LIMIT $first
MATCH (theme:Yizheng {id: row.theme})
RETURN theme.id AS theme, coalesce(theme.name, '') AS themeName, theme.kind AS themeKind, row.earlier AS earlier, row.later AS later,
  row.ofEarlier AS ofEarlier, row.ofLater AS ofLater, strength / 1000.0 AS strength, [weight, row.both, theme.id] AS cursor
ORDER BY weight DESC, row.both DESC, theme
