// Measured as sql/comparison.sql says.
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
  // Counts as they are kept: of each group for each theme and in all, and of anybody.
  CALL (near) {
    UNWIND CASE WHEN $one = $other THEN [$one] ELSE [$one, $other] END AS who
    MATCH (group:Yizheng {id: who})
    RETURN who, '' AS theme, group[$cells] AS cells
    UNION ALL
    UNWIND CASE WHEN $one = $other THEN [$one] ELSE [$one, $other] END AS who
    MATCH (group:Yizheng {id: who})-[backs:BACKS]->(theme:Yizheng)
    WHERE $themeKinds IS NULL OR theme.kind IN $themeKinds
    RETURN who, theme.id AS theme, backs[$cells] AS cells
    UNION ALL
    UNWIND [$one, $other] AS who
    MATCH (group:Yizheng {id: who})-[:BACKS]->(theme:Yizheng)
    WHERE $themeKinds IS NULL OR theme.kind IN $themeKinds
    WITH DISTINCT theme
    RETURN null AS who, theme.id AS theme, theme[$cells] AS cells
    UNION ALL
    MATCH (schema:YizhengSchema {name: 'yizheng'})
    RETURN null AS who, '' AS theme, schema[$cells] AS cells
  }
  UNWIND CASE WHEN $places IS NULL THEN cells ELSE [] END AS cell
  WITH who, theme, split(cell, ',') AS part
  WHERE part[0] IN $ontology.advocacy AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
    AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
  RETURN who, theme, toInteger(part[3]) AS many
  UNION ALL
  UNWIND near AS act
  UNWIND [null] + [voice IN act.voices WHERE voice IN [$one, $other]] AS who
  UNWIND [''] + act.themes AS theme
  RETURN who, theme, 1 AS many
}
WITH theme, sum(CASE who WHEN $one THEN many ELSE 0 END) AS one,
  sum(CASE WHEN who = $other AND $one <> $other THEN many ELSE 0 END) AS other, sum(CASE WHEN who IS NULL THEN many ELSE 0 END) AS anybody
WITH collect({theme: theme, one: one, other: other, anybody: anybody}) AS rows
WITH rows, [row IN rows WHERE row.theme = ''][0] AS total
UNWIND [row IN rows WHERE row.theme <> '' AND row.one + row.other > 0] AS row
WITH row {.*, ofOne: total.one, ofOther: total.other,
  a: row.one + 10.0 * row.anybody / total.anybody, b: total.one - row.one + 10.0 - 10.0 * row.anybody / total.anybody,
  c: row.other + 10.0 * row.anybody / total.anybody, d: total.other - row.other + 10.0 - 10.0 * row.anybody / total.anybody} AS row
WITH row, CASE WHEN row.b = 0 OR row.d = 0 THEN 0
  ELSE toInteger(round(1000 * (log(row.a / row.b) - log(row.c / row.d)) / sqrt(1 / row.a + 1 / row.c))) END AS apart,
  CASE WHEN row.one = 0 OR row.other = 0 THEN 0
    WHEN row.one * row.ofOther < row.other * row.ofOne THEN (2000 * row.one + row.ofOne) / (2 * row.ofOne)
    ELSE (2000 * row.other + row.ofOther) / (2 * row.ofOther) END AS alike
WITH row, apart, alike, CASE $side WHEN 'one' THEN apart WHEN 'other' THEN -apart ELSE alike END AS weight, row.one + row.other AS both
WHERE weight > 0 AND ($after IS NULL OR [-weight, -both, row.theme] > [-$after[0], -$after[1], $after[2]])
WITH row, apart, alike, weight, both
ORDER BY weight DESC, both DESC, row.theme
LIMIT $first
MATCH (theme:Yizheng {id: row.theme})
RETURN theme.id AS theme, coalesce(theme.name, '') AS themeName, theme.kind AS themeKind, row.one AS one, row.other AS other,
  row.ofOne AS ofOne, row.ofOther AS ofOther, apart / 1000.0 AS apart, alike / 1000.0 AS alike, [weight, both, theme.id] AS cursor
ORDER BY weight DESC, both DESC, theme
