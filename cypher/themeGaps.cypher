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
      WHERE doer = backer RETURN DISTINCT backer.id
    }
  }) AS near
}
CALL (near) {
  // Who is of the place or sector: what lies within it, who is based there or covers it, and who belongs to those.
  MATCH (root:Yizheng {id: $within})<-[:WITHIN|BASED_IN|ORGAN_OF|COVERS|SITS_ON|MEMBER_OF*0..]-(who:Yizheng)
  RETURN collect(DISTINCT who) AS here
}
WITH near, here, [who IN here | who.id] AS ids
WHERE here <> []
CALL (near, here, ids) {
  UNWIND here AS who
  MATCH (who)-[backs:BACKS]->(theme:Yizheng)
  WHERE $places IS NULL AND ($themeKinds IS NULL OR theme.kind IN $themeKinds)
    AND any(part IN [cell IN backs[$cells] | split(cell, ',')] WHERE part[2] = '1' AND part[0] IN $ontology.advocacy
      AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
      AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until))
  RETURN theme.id AS theme, who.id AS backer, 0 AS many
  UNION ALL
  MATCH (theme:Yizheng:Theme)
  WHERE $places IS NULL AND ($themeKinds IS NULL OR theme.kind IN $themeKinds)
  UNWIND theme[$cells] AS cell
  WITH theme, split(cell, ',') AS part
  WHERE part[0] IN $ontology.advocacy AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
    AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until)
  RETURN theme.id AS theme, null AS backer, sum(toInteger(part[3])) AS many
  UNION ALL
  UNWIND near AS act
  UNWIND act.themes AS theme
  UNWIND [null] + [voice IN act.voices WHERE voice IN ids] AS backer
  RETURN theme, backer, CASE WHEN backer IS NULL THEN 1 ELSE 0 END AS many
}
WITH theme, sum(many) AS ofTheme, collect(DISTINCT backer) AS found
WITH theme, ofTheme, COLLECT { UNWIND found AS id RETURN id ORDER BY id } AS backers
WITH theme, ofTheme, backers, size([id IN backers WHERE NOT id STARTS WITH 'delegate:']) AS groups
WITH theme, ofTheme, backers, groups, size(backers) - groups AS delegates
WHERE groups <= $most AND delegates <= $most AND ($after IS NULL OR [-ofTheme, theme] > [-$after[0], $after[1]])
WITH theme, ofTheme, backers, groups, delegates
ORDER BY ofTheme DESC, theme
LIMIT $first
MATCH (node:Yizheng {id: theme})
RETURN theme, coalesce(node.name, '') AS themeName, node.kind AS themeKind, groups, delegates, backers, ofTheme, [ofTheme, theme] AS cursor
ORDER BY ofTheme DESC, theme
