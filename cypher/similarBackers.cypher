// What the acts of a place count for, as far as the filter goes: of everybody for each theme of the tier.
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
    AND act.kind IN $ontology.advocacy
    AND ($contributionKinds IS NULL OR act.kind IN $contributionKinds) AND ($levels IS NULL OR act.level IN $levels)
    AND ($since IS NULL OR substring(act.dated, 0, 7) >= $since) AND ($until IS NULL OR '0' <= substring(act.dated, 0, 7) <= $until)
  MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[says:ADVOCATES]->(:Theme)-[:BROADER*0..]->(theme:Theme)
  WHERE coalesce(says.stance, '') <> 'opposes' AND theme.kind = $themeKind
  WITH DISTINCT act, theme
  MATCH (act)<-[:REPRINT_OF*0..1]-(:Contribution)-[:ON_BEHALF_OF|HELD_BY|MADE]-(doer:Yizheng)-[:BRANCH_OF*0..1]->(backer:Yizheng)
  WHERE $rolledUp OR doer = backer
  WITH backer, theme, count(DISTINCT act) AS count
  WITH backer, sum(count) AS total, collect({theme: theme, count: count}) AS counts
  RETURN collect({backer: backer, total: total, counts: counts}) AS near
}
MATCH (root:Yizheng)
WHERE root.id IN $ids
WITH near, root, COLLECT { MATCH (root)-[:BRANCH_OF]-(kin:Yizheng) RETURN kin } AS kin
CALL (near, root, kin) {
  CALL (near, root, kin) {
    // Counts as they are kept, or those of the place.
    MATCH (root)-[backs:BACKS]->(theme:Theme)
    WHERE $places IS NULL AND theme.kind = $themeKind
    WITH root, kin, theme, CASE
      WHEN $contributionKinds IS NULL AND $since IS NULL AND $until IS NULL AND $levels IS NULL THEN CASE WHEN $rolledUp THEN backs.count ELSE backs.direct END
      ELSE reduce(sum = 0, part IN [cell IN backs[$cells] | split(cell, ',')] | sum + CASE
        WHEN part[0] IN $ontology.advocacy AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
          AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
        THEN toInteger(part[3]) ELSE 0 END)
    END AS own
    WHERE own > 0
    WITH root, kin, sum(own) AS ofOwn, collect({theme: theme, own: own}) AS backed
    UNWIND backed AS one
    WITH root, kin, ofOwn, one.own AS own, one.theme AS theme
    MATCH (theme)<-[backs:BACKS]-(other:Yizheng)
    WHERE other <> root AND NOT other IN kin AND ($kinds IS NULL OR other.kind IN $kinds)
      AND CASE WHEN $labels IS NULL THEN (other:Delegate) = (root:Delegate) ELSE any(label IN $labels WHERE label IN labels(other)) END
    WITH ofOwn, own, other, CASE
      WHEN $contributionKinds IS NULL AND $since IS NULL AND $until IS NULL AND $levels IS NULL THEN CASE WHEN $rolledUp THEN backs.count ELSE backs.direct END
      ELSE reduce(sum = 0, part IN [cell IN backs[$cells] | split(cell, ',')] | sum + CASE
        WHEN part[0] IN $ontology.advocacy AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
          AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
        THEN toInteger(part[3]) ELSE 0 END)
    END AS theirs
    WHERE theirs > 0
    WITH ofOwn, other, collect([own, theirs]) AS shared
    CALL (other) {
      MATCH (other)-[backs:BACKS]->(theme:Theme)
      WHERE theme.kind = $themeKind
      RETURN sum(CASE
        WHEN $contributionKinds IS NULL AND $since IS NULL AND $until IS NULL AND $levels IS NULL THEN CASE WHEN $rolledUp THEN backs.count ELSE backs.direct END
        ELSE reduce(sum = 0, part IN [cell IN backs[$cells] | split(cell, ',')] | sum + CASE
          WHEN part[0] IN $ontology.advocacy AND ($contributionKinds IS NULL OR part[0] IN $contributionKinds) AND ($levels IS NULL OR part[6] IN $levels)
            AND ($since IS NULL OR part[1] >= $since) AND ($until IS NULL OR '0' <= part[1] <= $until) AND ($rolledUp OR part[2] = '1')
          THEN toInteger(part[3]) ELSE 0 END)
      END) AS ofOther
    }
    RETURN ofOwn, other, shared, ofOther
    UNION ALL
    UNWIND [one IN near WHERE one.backer = root] AS mine
    UNWIND [one IN near WHERE one.backer <> root] AS theirs
    WITH root, kin, mine, theirs, theirs.backer AS other
    WHERE NOT other IN kin AND ($kinds IS NULL OR other.kind IN $kinds)
      AND CASE WHEN $labels IS NULL THEN (other:Delegate) = (root:Delegate) ELSE any(label IN $labels WHERE label IN labels(other)) END
    UNWIND mine.counts AS own
    UNWIND [one IN theirs.counts WHERE one.theme = own.theme] AS both
    RETURN mine.total AS ofOwn, other, collect([own.count, both.count]) AS shared, theirs.total AS ofOther
  }
  WITH other, size(shared) AS themes,
    reduce(sum = 0, one IN shared | sum + CASE WHEN one[0] < one[1] THEN one[0] ELSE one[1] END) AS common,
    10000 * reduce(sum = 0, one IN shared | sum + CASE WHEN one[0] * ofOther < one[1] * ofOwn THEN one[0] * ofOther ELSE one[1] * ofOwn END)
      / (ofOwn * ofOther) AS likeness
  WHERE $after IS NULL OR [-likeness, -common, other.id] > [-$after[0], -$after[1], $after[2]]
  RETURN other, likeness, themes, common
  ORDER BY likeness DESC, common DESC, other.id
  LIMIT $first
}
RETURN root.id AS of, other.id AS backer, [label IN labels(other) WHERE label IN $ontology.labels][0] AS label, coalesce(other.name, '') AS name,
  other.kind AS kind, likeness, themes, common, [likeness, common, other.id] AS cursor
ORDER BY of, likeness DESC, common DESC, backer
