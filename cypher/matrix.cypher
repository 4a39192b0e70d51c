MATCH (backer:Yizheng:Group)
WHERE ($labels IS NULL OR any(label IN $labels WHERE label IN labels(backer))) AND ($kinds IS NULL OR backer.kind IN $kinds)
  AND ($groups IS NULL OR backer.id IN $groups)
CALL (backer) {
  MATCH (backer)-[backs:BACKS]->(theme:Yizheng)
  WHERE ($themeKinds IS NULL OR theme.kind IN $themeKinds) AND ($themes IS NULL OR theme.id IN $themes)
  CALL (backer, theme, backs) {
    // Counts as they are kept, or the acts of a place one by one.
    UNWIND CASE WHEN $places IS NULL THEN backs.cells ELSE [] END AS cell
    WITH split(cell, ',') AS part
    WHERE ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($levels IS NULL OR part[6] IN $levels)
    RETURN part[0] AS kind, part[2] = '1' AS isDirect, toInteger(part[3]) AS many, nullIf(part[4], '') AS first, nullIf(part[5], '') AS last
    UNION ALL
    MATCH (backer)<-[:BRANCH_OF*0..1]-(doer:Yizheng)-[:ON_BEHALF_OF|HELD_BY|MADE]-(told:Contribution)-[:REPRINT_OF*0..1]->(act:Contribution)
    WHERE $places IS NOT NULL AND NOT EXISTS { (act)-[:REPRINT_OF]->() }
    WITH theme, act, max(doer = backer) AS isDirect
    WHERE ($since IS NULL OR substring(act.dated, 0, 7) >= $since)
      AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
      AND ($levels IS NULL OR act.level IN $levels)
      AND EXISTS {
        MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[says:ADVOCATES]->(subject:Theme)
        WHERE coalesce(says.stance, '') <> 'opposes' AND EXISTS { (subject)-[:BROADER*0..]->(theme) }
      }
      AND (EXISTS {
        MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:CONCERNS]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places
      } OR EXISTS { MATCH (:Yizheng {id: act.committee})-[:BASED_IN]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places })
    RETURN act.kind AS kind, isDirect, 1 AS many, nullIf(act.dated, '') AS first, nullIf(act.dated, '') AS last
  }
  WITH theme, kind, isDirect, many, first, last
  WHERE ($contributionKinds IS NULL OR kind IN $contributionKinds) AND ($rolledUp OR isDirect)
  WITH theme,
    sum(CASE WHEN kind IN $ontology.advocacy THEN many ELSE 0 END) AS count,
    sum(CASE WHEN kind IN $ontology.advocacy AND isDirect THEN many ELSE 0 END) AS direct,
    sum(CASE WHEN kind IN $ontology.advocacy THEN 0 ELSE many END) AS held,
    collect([kind, many]) AS byKind, min(first) AS firstDate, max(last) AS lastDate
  RETURN theme, count, direct, held, byKind, firstDate, lastDate
}
RETURN backer.id AS `group`, [label IN labels(backer) WHERE label IN $ontology.labels][0] AS label, coalesce(backer.name, '') AS groupName,
  theme.id AS theme, coalesce(theme.name, '') AS themeName, theme.kind AS themeKind, count, direct, held, byKind, firstDate, lastDate
ORDER BY `group`, theme
