// Told which index: where few themes are stored, a planner would rather read all of them.
MATCH (theme:Yizheng:Theme)
USING INDEX theme:Yizheng(id)
WHERE theme.id IN $themes
CALL (theme) {
  MATCH (theme)<-[backs:BACKS]-(backer:Yizheng)
  WHERE ($labels IS NULL OR any(label IN $labels WHERE label IN labels(backer))) AND ($kinds IS NULL OR backer.kind IN $kinds)
  CALL (backs) {
    UNWIND backs.cells AS cell
    WITH split(cell, ',') AS part
    WHERE ($contributionKinds IS NULL OR part[0] IN $contributionKinds)
      AND ($since IS NULL OR part[1] >= $since)
      AND ($until IS NULL OR '0' <= part[1] <= $until)
      AND ($rolledUp OR part[2] = '1')
    WITH part[0] AS kind, part[2] = '1' AS isDirect, toInteger(part[3]) AS many, nullIf(part[4], '') AS first, nullIf(part[5], '') AS last
    RETURN sum(CASE WHEN kind IN $ontology.advocacy THEN many ELSE 0 END) AS count,
      sum(CASE WHEN kind IN $ontology.advocacy AND isDirect THEN many ELSE 0 END) AS direct,
      sum(CASE WHEN kind IN $ontology.advocacy THEN 0 ELSE many END) AS held,
      collect([kind, many]) AS byKind, min(first) AS firstDate, max(last) AS lastDate
  }
  WITH backer, count, direct, held, byKind, firstDate, lastDate
  WHERE byKind <> [] AND ($after IS NULL OR [-count, -held, backer.id] > [-$after[0], -$after[1], $after[2]])
  RETURN backer, count, direct, held, byKind, firstDate, lastDate
  ORDER BY count DESC, held DESC, backer.id
  LIMIT $first
}
RETURN theme.id AS theme, backer.id AS backer, [label IN labels(backer) WHERE label IN $ontology.labels][0] AS label,
  coalesce(backer.name, '') AS name, backer.kind AS kind, count, direct, held, byKind, firstDate, lastDate,
  [count, held, backer.id] AS cursor
ORDER BY theme, count DESC, held DESC, backer
