// As sql/matrix.sql: the first groups, the first themes of these, and the totals of both and of all.
// The acts of a place one by one, as far as the filter goes, with what they are for and whose they are.
CALL () {
  UNWIND coalesce($places, []) AS asked
  MATCH (place:Place)-[:WITHIN*0..]->(:Yizheng {id: asked})
  CALL (place) {
    MATCH (place)<-[:CONCERNS]-(told:Contribution) RETURN told
    UNION
    MATCH (place)<-[:BASED_IN]-(committee:Committee) MATCH (told:Contribution {committee: committee.id}) RETURN told
  }
  MATCH (told)-[:REPRINT_OF*0..1]->(act:Contribution)
  WITH DISTINCT act
  WHERE NOT EXISTS { (act)-[:REPRINT_OF]->() }
    AND ($contributionKinds IS NULL OR act.kind IN $contributionKinds) AND ($levels IS NULL OR act.level IN $levels)
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since) AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
  WITH act, COLLECT {
    MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[says:ADVOCATES]->(:Theme)-[:BROADER*0..]->(theme:Theme)
    WHERE coalesce(says.stance, '') <> 'opposes' RETURN DISTINCT theme
  } AS themes
  WHERE themes <> []
  RETURN collect({
    id: act.id, kind: act.kind, date: act.dated, themes: [theme IN themes | theme.id],
    isAsked: any(theme IN themes WHERE ($themeKinds IS NULL OR theme.kind IN $themeKinds) AND ($themes IS NULL OR theme.id IN $themes)),
    own: COLLECT {
      MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-(doer:Yizheng) RETURN DISTINCT doer.id
    },
    voices: COLLECT {
      MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-(doer:Yizheng)-[:BRANCH_OF*0..1]->(backer:Yizheng)
      WHERE $rolledUp OR doer = backer RETURN DISTINCT backer.id
    }
  }) AS near
}
CALL (near) {
  // Groups asked for that back any of the themes asked for, with all they said, in their order.
  CALL (near) {
    MATCH (backer:Yizheng:Group)
    WHERE $places IS NULL AND ($groups IS NULL OR backer.id IN $groups) AND ($labels IS NULL OR any(label IN $labels WHERE label IN labels(backer))) AND ($kinds IS NULL OR backer.kind IN $kinds)
      AND EXISTS {
        MATCH (backer)-[backs:BACKS]->(theme:Yizheng)
        WHERE ($themeKinds IS NULL OR theme.kind IN $themeKinds) AND ($themes IS NULL OR theme.id IN $themes)
          AND any(part IN [cell IN backs[$cells] | split(cell, ',')] WHERE ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
           AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1'))
      }
    UNWIND backer[$cells] AS cell
    WITH backer, split(cell, ',') AS part
    WHERE ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
      AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
    RETURN backer, part[0] AS kind, part[2] = '1' AS isDirect, toInteger(part[3]) AS many, nullIf(part[4], '') AS first, nullIf(part[5], '') AS last
    UNION ALL
    UNWIND near AS act
    UNWIND act.voices AS id
    WITH id, collect(act) AS acts
    WHERE any(act IN acts WHERE act.isAsked)
    MATCH (backer:Yizheng:Group {id: id}) WHERE ($groups IS NULL OR id IN $groups) AND ($labels IS NULL OR any(label IN $labels WHERE label IN labels(backer))) AND ($kinds IS NULL OR backer.kind IN $kinds)
    UNWIND acts AS act
    RETURN backer, act.kind AS kind, id IN act.own AS isDirect, 1 AS many, nullIf(act.date, '') AS first, nullIf(act.date, '') AS last
  }
  WITH backer,
    sum(CASE WHEN kind IN $ontology.advocacy THEN many ELSE 0 END) AS count,
    sum(CASE WHEN kind IN $ontology.advocacy AND isDirect THEN many ELSE 0 END) AS direct,
    sum(CASE WHEN kind IN $ontology.advocacy THEN 0 ELSE many END) AS held,
    collect([kind, many]) AS byKind, min(first) AS firstDate, max(last) AS lastDate
  WHERE $afterGroup IS NULL OR [-count, -held, backer.id] > [-$afterGroup[0], -$afterGroup[1], $afterGroup[2]]
  WITH * ORDER BY count DESC, held DESC, backer.id LIMIT $firstGroups
  RETURN collect({backer: backer, id: backer.id, count: count, direct: direct, held: held, byKind: byKind, firstDate: firstDate, lastDate: lastDate}) AS rows
}
CALL (near, rows) {
  CALL (near, rows) {
    UNWIND rows AS row
    WITH row.backer AS backer
    MATCH (backer)-[backs:BACKS]->(theme:Yizheng)
    WHERE $places IS NULL AND ($themeKinds IS NULL OR theme.kind IN $themeKinds) AND ($themes IS NULL OR theme.id IN $themes)
    UNWIND backs[$cells] AS cell
    WITH backer, theme, split(cell, ',') AS part
    WHERE ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
      AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
    RETURN backer.id AS backer, theme, part[0] AS kind, part[2] = '1' AS isDirect, toInteger(part[3]) AS many, nullIf(part[4], '') AS first, nullIf(part[5], '') AS last
    UNION ALL
    UNWIND near AS act
    UNWIND [row IN rows WHERE row.id IN act.voices | row.id] AS backer
    MATCH (theme:Yizheng) WHERE theme.id IN act.themes AND ($themeKinds IS NULL OR theme.kind IN $themeKinds) AND ($themes IS NULL OR theme.id IN $themes)
    RETURN backer, theme, act.kind AS kind, backer IN act.own AS isDirect, 1 AS many, nullIf(act.date, '') AS first, nullIf(act.date, '') AS last
  }
  WITH backer, theme,
    sum(CASE WHEN kind IN $ontology.advocacy THEN many ELSE 0 END) AS count,
    sum(CASE WHEN kind IN $ontology.advocacy AND isDirect THEN many ELSE 0 END) AS direct,
    sum(CASE WHEN kind IN $ontology.advocacy THEN 0 ELSE many END) AS held,
    collect([kind, many]) AS byKind, min(first) AS firstDate, max(last) AS lastDate
  WITH theme, collect({backer: backer, count: count, direct: direct, held: held, byKind: byKind, firstDate: firstDate, lastDate: lastDate}) AS cells,
    sum(count) AS count, sum(held) AS held
  WITH * ORDER BY count DESC, held DESC, theme.id LIMIT $firstThemes
  RETURN collect({theme: theme, id: theme.id, cells: cells}) AS columns
}
CALL (near, columns) {
  // Totals of columns, and of all.
  CALL (near, columns) {
    UNWIND columns AS column
    WITH column.theme AS theme
    UNWIND theme[$cells] AS cell
    WITH theme, split(cell, ',') AS part
    WHERE ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
      AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1') AND $places IS NULL
    RETURN theme.id AS theme, part[0] AS kind, part[2] = '1' AS isDirect, toInteger(part[3]) AS many, nullIf(part[4], '') AS first, nullIf(part[5], '') AS last
    UNION ALL
    MATCH (schema:YizhengSchema {name: 'yizheng'})
    UNWIND schema[$cells] AS cell
    WITH split(cell, ',') AS part
    WHERE ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
      AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1') AND $places IS NULL
    RETURN '' AS theme, part[0] AS kind, part[2] = '1' AS isDirect, toInteger(part[3]) AS many, nullIf(part[4], '') AS first, nullIf(part[5], '') AS last
    UNION ALL
    UNWIND near AS act
    UNWIND [''] + [column IN columns WHERE column.id IN act.themes | column.id] AS theme
    RETURN theme, act.kind AS kind, true AS isDirect, 1 AS many, nullIf(act.date, '') AS first, nullIf(act.date, '') AS last
  }
  WITH theme,
    sum(CASE WHEN kind IN $ontology.advocacy THEN many ELSE 0 END) AS count,
    sum(CASE WHEN kind IN $ontology.advocacy AND isDirect THEN many ELSE 0 END) AS direct,
    sum(CASE WHEN kind IN $ontology.advocacy THEN 0 ELSE many END) AS held,
    collect([kind, many]) AS byKind, min(first) AS firstDate, max(last) AS lastDate
  RETURN collect({id: theme, count: count, direct: direct, held: held, byKind: byKind, firstDate: firstDate, lastDate: lastDate}) AS totals
}
WITH rows, columns, totals, [total IN totals WHERE total.id = ''][0] AS whole
CALL (rows, columns, totals, whole) {
  UNWIND range(0, size(rows) - 1) AS r
  UNWIND range(0, size(columns) - 1) AS c
  UNWIND [cell IN columns[c].cells WHERE cell.backer = rows[r].id] AS cell
  RETURN r, c, cell, rows[r].count AS ofBacker, [total IN totals WHERE total.id = columns[c].id | total.count][0] AS ofTheme
  UNION ALL
  UNWIND range(0, size(rows) - 1) AS r
  RETURN r, size(columns) AS c, rows[r] AS cell, null AS ofBacker, null AS ofTheme
  UNION ALL
  UNWIND range(0, size(columns) - 1) AS c
  RETURN size(rows) AS r, c, [total IN totals WHERE total.id = columns[c].id][0] AS cell, null AS ofBacker, null AS ofTheme
  UNION ALL
  UNWIND [whole] AS cell
  WITH cell WHERE cell IS NOT NULL
  RETURN size(rows) AS r, size(columns) AS c, cell, null AS ofBacker, null AS ofTheme
}
WITH r, c, cell, ofBacker, ofTheme, whole, rows[r] AS row, columns[c].theme AS theme
RETURN row.id AS `group`, [label IN labels(row.backer) WHERE label IN $ontology.labels][0] AS label, row.backer.name AS groupName, row.backer.kind AS groupKind,
  theme.id AS theme, theme.name AS themeName, theme.kind AS themeKind,
  cell.count AS count, cell.direct AS direct, cell.held AS held, cell.byKind AS byKind, cell.firstDate AS firstDate, cell.lastDate AS lastDate,
  CASE WHEN ofTheme > 0 THEN (2000 * cell.count + ofTheme) / (2 * ofTheme) / 1000.0 END AS share,
  CASE WHEN ofTheme > 0 AND ofBacker > 0 THEN (2000 * cell.count * whole.count + ofBacker * ofTheme) / (2 * ofBacker * ofTheme) / 1000.0 END AS lift,
  CASE WHEN row IS NOT NULL THEN [row.count, row.held, row.id] END AS cursor
ORDER BY r, c
