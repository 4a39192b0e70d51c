// What the acts of a place count for, as far as the filter goes: of everybody for each theme of the tier.
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
  MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[says:ADVOCATES]->(:Theme)-[:BROADER*0..]->(theme:Theme)
  WHERE coalesce(says.stance, '') <> 'opposes' AND theme.kind = $themeKind
  WITH DISTINCT act, theme
  MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-(doer:Yizheng)-[:BRANCH_OF*0..1]->(backer:Yizheng)
  WHERE $rolledUp OR doer = backer
  WITH backer, theme, count(DISTINCT act) AS count
  WITH backer, sum(count) AS total, collect({theme: theme, count: count}) AS counts
  RETURN collect({backer: backer, total: total, counts: counts}) AS near
}
UNWIND COLLECT { UNWIND $pairs AS pair RETURN DISTINCT [pair.one, pair.other] } AS pair
MATCH (one:Yizheng {id: pair[0]})
WITH near, one, pair[1] AS otherId
MATCH (other:Yizheng {id: otherId})
CALL (near, one, other) {
  CALL (near, one, other) {
    // Counts as they are kept, or those of the place.
    MATCH (one)-[mine:BACKS]->(theme:Theme)
    WHERE $places IS NULL AND theme.kind = $themeKind
    MATCH (theme)<-[theirs:BACKS]-(other)
    RETURN theme, [cells IN [mine[$cells], theirs[$cells]] | reduce(sum = 0, part IN [cell IN cells | split(cell, ',')] | sum + CASE
      WHEN part[0] IN $ontology.advocacy AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
        AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
      THEN toInteger(part[3]) ELSE 0 END)] AS count
    UNION ALL
    UNWIND [part IN near WHERE part.backer = one] AS mine
    UNWIND [part IN near WHERE part.backer = other] AS theirs
    UNWIND mine.counts AS own
    UNWIND [part IN theirs.counts WHERE part.theme = own.theme] AS both
    RETURN own.theme AS theme, [own.count, both.count] AS count
  }
  WITH theme, count[0] AS ofOne, count[1] AS ofOther, CASE WHEN count[0] < count[1] THEN count[0] ELSE count[1] END AS common
  WHERE common > 0 AND ($after IS NULL OR [-common, -(ofOne + ofOther), theme.id] > [-$after[0], -$after[1], $after[2]])
  RETURN theme, ofOne, ofOther, common
  ORDER BY common DESC, ofOne + ofOther DESC, theme.id
  LIMIT $first
}
RETURN one.id AS one, other.id AS other, theme.id AS theme, coalesce(theme.name, '') AS themeName, ofOne, ofOther,
  [common, ofOne + ofOther, theme.id] AS cursor
ORDER BY one, other, common DESC, ofOne + ofOther DESC, theme
