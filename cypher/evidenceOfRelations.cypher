UNWIND $relations AS wanted
WITH DISTINCT wanted.type AS wantedType, wanted.from AS fromId, wanted.to AS toId
MATCH (source:Yizheng {id: fromId})
WITH DISTINCT source, wantedType, fromId, toId
MATCH (target:Yizheng {id: toId})
CALL (wantedType, source, target) {
  CALL (wantedType, source, target) {
    MATCH (source)-[says]->(target)
    WHERE type(says) = wantedType AND says.start IS NOT NULL
    RETURN says
    UNION
    // What follows from names or from comparing is borne out wherever its `from` end is named, or what hangs below that end.
    MATCH (source)-[follows:REPRINT_OF|CONVENED_BY|BRANCH_OF|ORGAN_OF|COVERS|BASED_IN|WITHIN|BROADER]->(target)
    WHERE type(follows) = wantedType
    MATCH (below:Yizheng)-[:REPRINT_OF|CONVENED_BY|BRANCH_OF|ORGAN_OF|COVERS|BASED_IN|WITHIN|BROADER*0..]->(source)
    WITH DISTINCT below
    MATCH (below)-[says]-(:Yizheng)
    WHERE type(says) IN $ontology.statements AND says.start IS NOT NULL
    RETURN says
    UNION
    // What is backed is borne out by what the contributions ask for: of the backer and its branches, on the theme and those below.
    MATCH (source)-[backs:BACKS]->(target)
    WHERE type(backs) = wantedType
    MATCH (doer:Yizheng)-[:BRANCH_OF*0..]->(source)
    WITH DISTINCT doer, target
    MATCH (doer)-[:ON_BEHALF_OF|HELD_BY|MADE]-(act:Contribution)
    WITH DISTINCT act, target
    MATCH (act)-[says:ADVOCATES]->(subject:Theme)
    WHERE coalesce(says.stance, '') <> 'opposes' AND says.start IS NOT NULL AND EXISTS { (subject)-[:BROADER*0..]->(target) }
    RETURN says
  }
  WITH says.document AS document, says.start AS start, says.end AS end,
    min(says.quote) AS quote, min(says.rule) AS rule, max(says.confidence) AS confidence
  WHERE $after IS NULL OR [document, start, end] > $after
  WITH document, start, end, quote, rule, confidence
  ORDER BY document, start, end
  LIMIT $first
  MATCH (text:Yizheng {id: document})
  RETURN document, text, start, end, quote, rule, confidence
}
RETURN wantedType AS type, fromId AS from, toId AS to, document, text.title AS title, text.outlet AS outlet, text.date AS date,
  start, end, quote, rule, confidence, [document, start, end] AS cursor
ORDER BY type, from, to, cursor
