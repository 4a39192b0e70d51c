MATCH (place:Yizheng:Place)
WHERE $within IS NULL OR EXISTS { (place)-[:WITHIN*0..]->(:Yizheng {id: $within}) }
WITH place
WHERE NOT EXISTS {
  MATCH (place)<-[:WITHIN*0..]-(:Place)<-[:CONCERNS]-(act:Contribution)
  WHERE act.kind IN $ontology.advocacy
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since) AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
}
WITH place,
  COUNT {
    MATCH (place)<-[:CONCERNS]-(:Contribution)-[:REPRINT_OF*0..1]->(act:Contribution)
    WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() }
      AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since) AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
    RETURN DISTINCT act
  } AS activities,
  COUNT {
    MATCH (place)-[:NAMED_IN]->(text:Document)
    WHERE ($since IS NULL OR substring(coalesce(text.date, ''), 0, 7) >= $since)
      AND ($until IS NULL OR '0' <= substring(coalesce(text.date, ''), 0, 7) <= $until)
    RETURN DISTINCT text
  } AS documents
WHERE activities + documents > 0 AND ($after IS NULL OR [-activities, -documents, place.id] > [-$after[0], -$after[1], $after[2]])
RETURN place.id AS place, coalesce(place.name, '') AS placeName, activities, documents, [activities, documents, place.id] AS cursor
ORDER BY activities DESC, documents DESC, place
LIMIT $first
