MATCH (backer:Yizheng)
WHERE backer.id IN $backers
CALL (backer) {
  MATCH (backer)-[backs:BACKS]->(theme:Yizheng)
  WHERE $themeKinds IS NULL OR theme.kind IN $themeKinds
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
  WHERE byKind <> [] AND ($after IS NULL OR [-count, -held, theme.id] > [-$after[0], -$after[1], $after[2]])
  RETURN theme, count, direct, held, byKind, firstDate, lastDate
  ORDER BY count DESC, held DESC, theme.id
  LIMIT $first
}
RETURN backer.id AS backer, theme.id AS theme, coalesce(theme.name, '') AS themeName, theme.kind AS themeKind,
  count, direct, held, byKind, firstDate, lastDate, [count, held, theme.id] AS cursor
ORDER BY backer, count DESC, held DESC, theme
