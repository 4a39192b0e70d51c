MATCH (theme:Yizheng:Theme)
WHERE theme.id IN $themes
CALL (theme) {
  MATCH (part:Yizheng)-[:BROADER*0..]->(theme)
  WITH DISTINCT part
  MATCH (part)<-[says:ADVOCATES]-(told:Contribution)
  WHERE coalesce(says.stance, '') <> 'opposes'
  WITH DISTINCT told
  MATCH (told)-[:REPRINT_OF*0..1]->(act:Contribution)
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() } AND act.kind IN $ontology.advocacy
    AND ($contributionKinds IS NULL OR act.kind IN $contributionKinds)
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since)
    AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
    AND ($levels IS NULL OR act.level IN $levels)
    AND ($places IS NULL
      OR EXISTS { MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:CONCERNS]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places }
      OR EXISTS { MATCH (:Yizheng {id: act.committee})-[:BASED_IN]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places })
  CALL (told) {
    // Whose it is: groups that it was made on behalf of, and those that its delegates belong to; a party stands for its branches.
    MATCH (told)-[:ON_BEHALF_OF]->(:Yizheng)-[:BRANCH_OF*0..1]->(party:Party)
    RETURN party
    UNION
    MATCH (told)<-[:MADE]-(:Yizheng)-[:MEMBER_OF]->(:Yizheng)-[:BRANCH_OF*0..1]->(party:Party)
    RETURN party
  }
  CALL (told) {
    MATCH (told)<-[:MADE]-(backer:Yizheng)
    RETURN backer
    UNION
    MATCH (told)-[:ON_BEHALF_OF]->(backer:Yizheng)
    WHERE NOT backer:Party AND NOT EXISTS { (backer)-[:BRANCH_OF]->() }
    RETURN backer
  }
  WITH backer, party, act
  ORDER BY party.id
  WITH backer, collect(DISTINCT party.id) AS parties, count(DISTINCT act) AS count
  WHERE size(parties) > 1 AND ($after IS NULL OR [-size(parties), -count, backer.id] > [-$after[0], -$after[1], $after[2]])
  RETURN backer, parties, count
  ORDER BY size(parties) DESC, count DESC, backer.id
  LIMIT $first
}
RETURN theme.id AS theme, backer.id AS backer, [label IN labels(backer) WHERE label IN $ontology.labels][0] AS label, coalesce(backer.name, '') AS name,
  backer.kind AS kind, parties, count, [size(parties), count, backer.id] AS cursor
ORDER BY theme, size(parties) DESC, count DESC, backer
