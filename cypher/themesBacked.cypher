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
    id: act.id, kind: act.kind, date: act.dated, themes: [theme IN themes | theme.id],
    own: COLLECT {
      MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-(doer:Yizheng) RETURN DISTINCT doer.id
    },
    voices: COLLECT {
      MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-(doer:Yizheng)-[:BRANCH_OF*0..1]->(backer:Yizheng)
      WHERE $rolledUp OR doer = backer RETURN DISTINCT backer.id
    }
  }) AS near
}
CALL (near) {
  MATCH (schema:YizhengSchema {name: 'yizheng'})
  RETURN
    reduce(sum = 0, part IN [cell IN coalesce(schema[$cells], []) | split(cell, ',')] | sum + CASE
      WHEN $places IS NULL AND part[0] IN $ontology.advocacy AND ($rolledUp OR part[2] = '1')
        AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
        AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until)
      THEN toInteger(part[3]) ELSE 0 END)
      + size([act IN near WHERE act.kind IN $ontology.advocacy]) AS ofAll
}
MATCH (backer:Yizheng)
WHERE backer.id IN $backers
CALL (near, backer) {
  RETURN
    reduce(sum = 0, part IN [cell IN coalesce(backer[$cells], []) | split(cell, ',')] | sum + CASE
      WHEN $places IS NULL AND part[0] IN $ontology.advocacy AND ($rolledUp OR part[2] = '1')
        AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
        AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until)
      THEN toInteger(part[3]) ELSE 0 END)
      + size([act IN near WHERE act.kind IN $ontology.advocacy AND backer.id IN act.voices]) AS ofBacker
}
CALL (near, ofAll, backer, ofBacker) {
  CALL (near, backer) {
    // Counts as they are kept, or the acts of a place one by one. Unfiltered, what is shown of a relation is what counts.
    MATCH (backer)-[backs:BACKS]->(theme:Yizheng)
    WHERE $places IS NULL AND ($themeKinds IS NULL OR theme.kind IN $themeKinds)
    WITH theme, backs, CASE
      WHEN $unfiltered THEN [backs.count, backs.direct, backs.held]
      ELSE reduce(sums = [0, 0, 0], part IN [cell IN backs[$cells] | split(cell, ',')] | CASE
        WHEN ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
          AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
        THEN CASE
          WHEN NOT part[0] IN $ontology.advocacy THEN [sums[0], sums[1], sums[2] + toInteger(part[3])]
          WHEN part[2] = '1' THEN [sums[0] + toInteger(part[3]), sums[1] + toInteger(part[3]), sums[2]]
          ELSE [sums[0] + toInteger(part[3]), sums[1], sums[2]]
        END
        ELSE sums END)
    END AS sums
    WHERE sums[0] + sums[2] > 0
    RETURN theme, sums[0] AS count, sums[1] AS direct, sums[2] AS held, backs, [] AS acts
    UNION ALL
    UNWIND near AS act
    WITH backer, act WHERE backer.id IN act.voices
    UNWIND act.themes AS id
    MATCH (theme:Yizheng {id: id})
    WHERE $themeKinds IS NULL OR theme.kind IN $themeKinds
    WITH theme, act, backer.id IN act.own AS isDirect, act.kind IN $ontology.advocacy AS isAdvocacy
    RETURN theme, sum(CASE WHEN isAdvocacy THEN 1 ELSE 0 END) AS count, sum(CASE WHEN isAdvocacy AND isDirect THEN 1 ELSE 0 END) AS direct,
      sum(CASE WHEN isAdvocacy THEN 0 ELSE 1 END) AS held, null AS backs, collect(act) AS acts
  }
  WITH near, ofAll, ofBacker, theme, count, direct, held, backs, acts
  WHERE count >= $leastCount
    AND ($order = 'lift' OR $after IS NULL OR [-count, -held, theme.id] > [-$after[1], -$after[2], $after[3]])
  // Ranked by count, only what is shown needs its total; by lift, all do.
  WITH * ORDER BY count DESC, held DESC, theme.id LIMIT CASE $order WHEN 'lift' THEN 9223372036854775807 ELSE $first END
  WITH theme, count, direct, held, backs, acts, ofAll, ofBacker,
    reduce(sum = 0, part IN [cell IN coalesce(theme[$cells], []) | split(cell, ',')] | sum + CASE
      WHEN $places IS NULL AND part[0] IN $ontology.advocacy AND ($rolledUp OR part[2] = '1')
        AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
        AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until)
      THEN toInteger(part[3]) ELSE 0 END)
      + size([act IN near WHERE act.kind IN $ontology.advocacy AND theme.id IN act.themes]) AS ofTheme
  WITH *, CASE WHEN ofBacker = 0 OR ofTheme = 0 THEN null
    ELSE (2000 * count * ofAll + ofBacker * ofTheme) / (2 * ofBacker * ofTheme) END AS lift
  WITH *, CASE $order WHEN 'lift' THEN coalesce(lift, 0) ELSE 0 END AS weight
  WHERE $after IS NULL OR [-weight, -count, -held, theme.id] > [-$after[0], -$after[1], -$after[2], $after[3]]
  RETURN theme, count, direct, held, backs, acts, ofTheme, lift, weight
  ORDER BY weight DESC, count DESC, held DESC, theme.id
  LIMIT $first
}
// Kinds and dates of those that are shown.
CALL (backs, acts) {
  CALL (backs, acts) {
    UNWIND backs[$cells] AS cell
    WITH split(cell, ',') AS part
    WHERE ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
      AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
    RETURN part[0] AS kind, toInteger(part[3]) AS many, nullIf(part[4], '') AS first, nullIf(part[5], '') AS last
    UNION ALL
    UNWIND acts AS act
    RETURN act.kind AS kind, 1 AS many, nullIf(act.date, '') AS first, nullIf(act.date, '') AS last
  }
  RETURN collect([kind, many]) AS byKind, min(first) AS firstDate, max(last) AS lastDate
}
RETURN backer.id AS backer, theme.id AS theme, coalesce(theme.name, '') AS themeName, theme.kind AS themeKind, count, direct, held, byKind, firstDate, lastDate,
  CASE ofTheme WHEN 0 THEN null ELSE (2000 * count + ofTheme) / (2 * ofTheme) / 1000.0 END AS share, lift / 1000.0 AS lift,
  ofTheme, ofBacker, ofAll, [weight, count, held, theme.id] AS cursor
ORDER BY backer, weight DESC, count DESC, held DESC, theme
