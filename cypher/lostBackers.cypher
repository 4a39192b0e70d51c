UNWIND $changes AS number
WITH DISTINCT number
CALL (number) {
  MATCH (lost:YizhengLostBacker {change: number})
  WHERE lost.themeKind = $themeKind
    AND ($after IS NULL OR lost.theme > $after[0] OR (lost.theme = $after[0] AND lost.backer > $after[1]))
  RETURN lost
  ORDER BY lost.theme, lost.backer
  LIMIT $first
}
RETURN lost.change AS change, lost.theme AS theme, lost.themeName AS themeName, lost.themeKind AS themeKind,
  lost.backer AS backer, lost.label AS label, lost.name AS name, [lost.theme, lost.backer] AS cursor
ORDER BY change, theme, backer
