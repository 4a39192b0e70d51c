MATCH (asked:Yizheng:Document)
WHERE asked.id IN $documents
CALL (asked) {
  // When each was first taken in; of those taken in at once, ids decide.
  MATCH (entry:YizhengLedger {document: asked.id})
  WITH asked, min(entry.takenIn) AS at
  MATCH (asked)<-[:RECORDED_IN]-(:Contribution)-[:REPRINT_OF*0..1]->(act:Contribution)
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() } AND act.kind IN $ontology.advocacy
  WITH DISTINCT asked, at, act
  MATCH (act)<-[:REPRINT_OF*0..1]-(teller:Contribution)-[:ON_BEHALF_OF|HELD_BY]->(:Yizheng)-[:BRANCH_OF*0..1]->(backer:Group)
  MATCH (act)<-[:REPRINT_OF*0..1]-(speaker:Contribution)-[says:ADVOCATES]->(:Theme)-[:BROADER*0..]->(theme:Theme)
  WHERE coalesce(says.stance, '') <> 'opposes' AND theme.kind = $themeKind
    AND ($after IS NULL OR [theme.id, backer.id] > $after)
  WITH DISTINCT asked, at, backer, theme
  WHERE NOT EXISTS {
    MATCH (backer)<-[:BRANCH_OF*0..1]-(:Yizheng)<-[:ON_BEHALF_OF|HELD_BY]-(told:Contribution)-[:RECORDED_IN]->(text:Document)
    WHERE told.kind IN $ontology.advocacy AND EXISTS {
      MATCH (told)-[:REPRINT_OF*0..1]->(:Contribution)<-[:REPRINT_OF*0..1]-(:Contribution)-[before:ADVOCATES]->(:Theme)-[:BROADER*0..]->(theme)
      WHERE coalesce(before.stance, '') <> 'opposes'
    }
    MATCH (entry:YizhengLedger {document: text.id})
    WHERE entry.takenIn < at OR (entry.takenIn = at AND text.id < asked.id)
  }
  RETURN backer, theme
  ORDER BY theme.id, backer.id
  LIMIT $first
}
RETURN asked.id AS document, theme.id AS theme, coalesce(theme.name, '') AS themeName, backer.id AS backer,
  [label IN labels(backer) WHERE label IN $ontology.labels][0] AS label, coalesce(backer.name, '') AS name, [theme.id, backer.id] AS cursor
ORDER BY document, theme, backer
