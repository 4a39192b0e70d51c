MATCH (root:Yizheng)
WHERE root.id IN $ids
WITH root, COLLECT { MATCH (root)-[:BRANCH_OF]-(kin:Yizheng) RETURN kin } AS kin
CALL (root, kin) {
  CALL (root) {
    // Groups that something was made on behalf of beside a group, delegates who made it beside a delegate.
    MATCH (doer:Yizheng)-[branches:BRANCH_OF*0..1]->(root)
    WHERE $rolledUp OR size(branches) = 0
    MATCH (doer)<-[:ON_BEHALF_OF]-(told:Contribution)
    WITH DISTINCT told
    MATCH (told)-[:ON_BEHALF_OF]->(:Yizheng)-[above:BRANCH_OF*0..1]->(other:Yizheng)
    WHERE $rolledUp OR size(above) = 0
    RETURN told, other
    UNION
    MATCH (root)-[:MADE]->(told:Contribution)<-[:MADE]-(other:Yizheng)
    RETURN told, other
  }
  WITH root, kin, told, other
  WHERE other <> root AND NOT other IN kin AND ($kinds IS NULL OR other.kind IN $kinds)
    AND ($labels IS NULL OR any(label IN $labels WHERE label IN labels(other)))
  MATCH (told)-[:REPRINT_OF*0..1]->(act:Contribution)
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() } AND act.kind IN $ontology.advocacy
    AND ($contributionKinds IS NULL OR act.kind IN $contributionKinds)
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since)
    AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
    AND ($levels IS NULL OR act.level IN $levels)
    AND ($places IS NULL
      OR EXISTS { MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:CONCERNS]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places }
      OR EXISTS { MATCH (:Yizheng {id: act.committee})-[:BASED_IN]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places })
  WITH other, count(DISTINCT act) AS count, min(nullIf(act.dated, '')) AS firstDate, max(nullIf(act.dated, '')) AS lastDate
  WHERE $after IS NULL OR [-count, other.id] > [-$after[0], $after[1]]
  RETURN other, count, firstDate, lastDate
  ORDER BY count DESC, other.id
  LIMIT $first
}
RETURN root.id AS of, other.id AS backer, [label IN labels(other) WHERE label IN $ontology.labels][0] AS label, coalesce(other.name, '') AS name,
  other.kind AS kind, count, firstDate, lastDate, [count, other.id] AS cursor
ORDER BY of, count DESC, backer
