MATCH (backer:Yizheng:Group)
WHERE ($labels IS NULL OR any(label IN $labels WHERE label IN labels(backer))) AND ($kinds IS NULL OR backer.kind IN $kinds)
  AND ($groups IS NULL OR backer.id IN $groups)
CALL (backer) {
  MATCH (backer)-[backs:BACKS]->(theme:Yizheng)
  WHERE ($themeKinds IS NULL OR theme.kind IN $themeKinds) AND ($themes IS NULL OR theme.id IN $themes)
  CALL (backs) {
    UNWIND backs.cells AS cell
    WITH split(cell, ',') AS part
    WHERE ($contributionKinds IS NULL OR part[0] IN $contributionKinds)
      AND ($since IS NULL OR part[1] >= $since)
      AND ($until IS NULL OR '0' <= part[1] <= $until)
      AND ($rolledUp OR part[2] = '1')
    WITH part[0] AS kind, part[2] = '1' AS isDirect, toInteger(part[3]) AS many, nullIf(part[4], '') AS first, nullIf(part[5], '') AS last
    RETURN sum(CASE WHEN kind IN $ontology.advocacy THEN many ELSE 0 END) AS count,
      sum(CASE WHEN kind IN $ontology.advocacy AND isDirect THEN many ELSE 0 END) AS direct,
      sum(CASE WHEN kind IN $ontology.advocacy THEN 0 ELSE many END) AS held,
      collect([kind, many]) AS byKind, min(first) AS firstDate, max(last) AS lastDate
  }
  WITH theme, count, direct, held, byKind, firstDate, lastDate
  WHERE byKind <> []
  RETURN theme, count, direct, held, byKind, firstDate, lastDate
}
RETURN backer.id AS `group`, [label IN labels(backer) WHERE label IN $ontology.labels][0] AS label, coalesce(backer.name, '') AS groupName,
  theme.id AS theme, coalesce(theme.name, '') AS themeName, theme.kind AS themeKind, count, direct, held, byKind, firstDate, lastDate
ORDER BY `group`, theme
