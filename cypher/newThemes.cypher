MATCH (asked:Yizheng:Document)
WHERE asked.id IN $documents
CALL (asked) {
  // When each was first taken in; of those taken in at once, ids decide.
  MATCH (entry:YizhengLedger {document: asked.id})
  WITH asked, min(entry.takenIn) AS at
  MATCH (:Yizheng)-[says:ADVOCATES]->(theme:Yizheng)
  WHERE says.document = asked.id AND ($after IS NULL OR theme.id > $after[0])
  WITH DISTINCT asked, at, theme
  WHERE NOT EXISTS {
    MATCH (theme)<-[other:ADVOCATES]-()
    WHERE other.document <> asked.id
    MATCH (entry:YizhengLedger {document: other.document})
    WHERE entry.takenIn < at OR (entry.takenIn = at AND other.document < asked.id)
  }
  RETURN theme
  ORDER BY theme.id
  LIMIT $first
}
RETURN asked.id AS document, theme.id AS theme, coalesce(theme.name, '') AS themeName, theme.kind AS themeKind, [theme.id] AS cursor
ORDER BY document, theme
