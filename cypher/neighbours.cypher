MATCH (root:Yizheng)
WHERE root.id IN $ids
CALL (root) {
  MATCH (root)-[relation]-(other:Yizheng)
  WHERE type(relation) IN $ontology.statements + ['BACKS'] AND ($types IS NULL OR type(relation) IN $types) AND other <> root
  WITH root, type(relation) AS type, startNode(relation) = root AS isOut, other,
    sum(CASE type(relation) WHEN 'BACKS' THEN relation.count + relation.held ELSE 1 END) AS weight
  ORDER BY weight DESC, other.id
  WITH type, isOut, collect([other.id, weight])[..$first] AS best
  UNWIND range(0, size(best) - 1) AS rank
  WITH type, isOut, rank, best[rank][0] AS other, best[rank][1] AS weight
  ORDER BY rank, type, isOut, other
  LIMIT $first
  RETURN type, isOut, rank, other, weight
}
WITH root.id AS root, type, isOut, rank, other, weight
ORDER BY root, rank, type, isOut, other
RETURN root AS of, type, CASE WHEN isOut THEN root ELSE other END AS from, CASE WHEN isOut THEN other ELSE root END AS to, weight
