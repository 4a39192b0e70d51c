MATCH (root:Yizheng)
WHERE root.id IN $ids
CALL (root) {
  // What is asked for, with what lies within it or hangs below it.
  MATCH (part:Yizheng)-[steps:BROADER|WITHIN|BRANCH_OF*0..]->(root)
  WHERE $rolledUp OR none(step IN steps WHERE type(step) = 'BRANCH_OF')
  WITH DISTINCT root, part
  MATCH (part)-[:ON_BEHALF_OF|HELD_BY|ADVOCATES|CONCERNS|MADE_AT|RECORDED_IN|MADE]-(told:Contribution)
  WITH DISTINCT root, told
  MATCH (told)-[:REPRINT_OF*0..1]->(act:Contribution)
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() }
  WITH DISTINCT root, act
  WHERE ($contributionKinds IS NULL OR act.kind IN $contributionKinds)
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since)
    AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
    AND ($levels IS NULL OR act.level IN $levels)
    AND ($places IS NULL
      OR EXISTS { MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:CONCERNS]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places }
      OR EXISTS { MATCH (:Yizheng {id: act.committee})-[:BASED_IN]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places })
  // The contributions that tell of an act: itself, and those that reprint it.
  MATCH (teller:Contribution)-[:REPRINT_OF*0..1]->(act)
  CALL (teller) {
    MATCH (teller)-[:ON_BEHALF_OF|HELD_BY]->(:Yizheng)-[above:BRANCH_OF*0..1]->(end:Yizheng)
    WHERE $rolledUp OR size(above) = 0
    RETURN end
    UNION
    MATCH (teller)<-[:MADE]-(end:Yizheng)
    RETURN end
    UNION
    MATCH (teller)-[says:ADVOCATES]->(:Theme)-[:BROADER*0..]->(end:Yizheng)
    WHERE coalesce(says.stance, '') <> 'opposes'
    RETURN end
    UNION
    MATCH (teller)-[:CONCERNS|MADE_AT]->(end:Yizheng)
    RETURN end
  }
  WITH root, act, end
  WHERE end <> root AND any(label IN $labels WHERE label IN labels(end)) AND ($kinds IS NULL OR end.kind IN $kinds)
  WITH end, count(DISTINCT act) AS count, min(nullIf(act.dated, '')) AS firstDate, max(nullIf(act.dated, '')) AS lastDate
  WHERE $after IS NULL OR [-count, end.id] > [-$after[0], $after[1]]
  RETURN end, count, firstDate, lastDate
  ORDER BY count DESC, end.id
  LIMIT $first
}
RETURN root.id AS of, end.id AS id, [label IN labels(end) WHERE label IN $ontology.labels][0] AS label, coalesce(end.name, '') AS name, end.kind AS kind,
  count, firstDate, lastDate, [count, end.id] AS cursor
ORDER BY of, count DESC, id
