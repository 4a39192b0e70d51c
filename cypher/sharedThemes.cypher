UNWIND $pairs AS pair
WITH DISTINCT pair.one AS oneId, pair.other AS otherId
MATCH (one:Yizheng {id: oneId})
WITH DISTINCT one, oneId, otherId
MATCH (other:Yizheng {id: otherId})
CALL (one, other) {
  MATCH (one)-[mine:BACKS]->(theme:Theme)
  WHERE theme.kind = $themeKind
  MATCH (theme)<-[theirs:BACKS]-(other)
  WITH theme, [cells IN [mine.cells, theirs.cells] | reduce(sum = 0, part IN [cell IN cells | split(cell, ',')] | sum + CASE
    WHEN part[0] IN $ontology.advocacy AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds)
      AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
    THEN toInteger(part[3]) ELSE 0 END)] AS count
  WITH theme, count[0] AS ofOne, count[1] AS ofOther, CASE WHEN count[0] < count[1] THEN count[0] ELSE count[1] END AS common
  WHERE common > 0 AND ($after IS NULL OR [-common, -(ofOne + ofOther), theme.id] > [-$after[0], -$after[1], $after[2]])
  RETURN theme, ofOne, ofOther, common
  ORDER BY common DESC, ofOne + ofOther DESC, theme.id
  LIMIT $first
}
RETURN oneId AS one, otherId AS other, theme.id AS theme, coalesce(theme.name, '') AS themeName, ofOne, ofOther,
  [common, ofOne + ofOther, theme.id] AS cursor
ORDER BY one, other, common DESC, ofOne + ofOther DESC, theme
