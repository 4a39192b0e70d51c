UNWIND $pairs AS pair
WITH DISTINCT pair.backer AS backer, pair.theme AS theme
CALL (backer, theme) {
  // Read from the end that is given: the acts of the backer, else those on the theme, else all that were made at meetings.
  CALL (backer, theme) {
    MATCH (node:Yizheng {id: backer})<-[:BRANCH_OF*0..1]-(doer:Yizheng)-[:ON_BEHALF_OF|HELD_BY|MADE]-(told:Contribution)
    WHERE $rolledUp OR doer = node
    RETURN told
    UNION
    MATCH (node:Yizheng {id: theme})<-[:BROADER*0..]-(:Theme)<-[:ADVOCATES]-(told:Contribution) WHERE backer IS NULL
    RETURN told
    UNION
    MATCH (:Yizheng:Meeting)<-[:MADE_AT]-(told:Contribution) WHERE backer IS NULL AND theme IS NULL
    RETURN told
  }
  MATCH (told)-[:REPRINT_OF*0..1]->(act:Contribution)
  WITH DISTINCT theme, act
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() }
      AND ($contributionKinds IS NULL OR act.kind IN $contributionKinds) AND ($levels IS NULL OR act.level IN $levels)
      AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since) AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
      AND ($places IS NULL
        OR EXISTS { MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:CONCERNS]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places }
        OR EXISTS { MATCH (:Yizheng {id: act.committee})-[:BASED_IN]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places })
      AND EXISTS {
        MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[says:ADVOCATES]->(subject:Theme)
        WHERE coalesce(says.stance, '') <> 'opposes' AND (theme IS NULL OR EXISTS { (subject)-[:BROADER*0..]->(:Yizheng {id: theme}) })
      }
  MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:MADE_AT]->(meeting:Meeting)
  WITH DISTINCT meeting, act
  WITH meeting, sum(CASE WHEN act.kind IN $ontology.advocacy THEN 1 ELSE 0 END) AS count,
    sum(CASE WHEN act.kind IN $ontology.advocacy THEN 0 ELSE 1 END) AS held, coalesce(min(nullIf(act.dated, '')), '') AS first
  WHERE $after IS NULL OR [first, meeting.id] > $after
  RETURN meeting, count, held, first
  ORDER BY first, meeting.id
  LIMIT $first
}
CALL (backer, theme, meeting) {
  // What it is a part of: all that the backer argued for there, or that anybody did.
  MATCH (meeting)<-[:MADE_AT]-(:Contribution)-[:REPRINT_OF*0..1]->(act:Contribution)
  WITH DISTINCT backer, theme, act
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() } AND act.kind IN $ontology.advocacy
      AND ($contributionKinds IS NULL OR act.kind IN $contributionKinds) AND ($levels IS NULL OR act.level IN $levels)
      AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since) AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
      AND ($places IS NULL
        OR EXISTS { MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:CONCERNS]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places }
        OR EXISTS { MATCH (:Yizheng {id: act.committee})-[:BASED_IN]->(:Place)-[:WITHIN*0..]->(area:Yizheng) WHERE area.id IN $places })
      AND EXISTS { MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[says:ADVOCATES]->(:Theme) WHERE coalesce(says.stance, '') <> 'opposes' }
      AND (backer IS NULL OR theme IS NULL OR EXISTS {
        MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-(doer:Yizheng)-[:BRANCH_OF*0..1]->(node:Yizheng {id: backer})
        WHERE $rolledUp OR doer = node
      })
  RETURN count(act) AS ofPeriod
}
RETURN backer, theme, meeting.id AS meeting, coalesce(meeting.name, '') AS meetingName, nullIf(first, '') AS firstDate, count, held, ofPeriod,
  CASE ofPeriod WHEN 0 THEN null ELSE (2000 * count + ofPeriod) / (2 * ofPeriod) / 1000.0 END AS share, [first, meeting.id] AS cursor
ORDER BY coalesce(backer, ''), coalesce(theme, ''), first, meeting
