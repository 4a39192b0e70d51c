// Acts before these committees at these times, or at the same meetings as those that are asked about; and who is behind them.
CALL () {
  UNWIND $windows AS near
  MATCH (act:Contribution)
  USING INDEX SEEK act:Contribution(committee, dated)
  WHERE act:Yizheng AND act.committee = near.committee AND act.dated >= near.since AND act.dated <= near.until
  RETURN act
  UNION
  UNWIND $asked AS id
  MATCH (one:Yizheng {id: id})-[:MADE_AT]->(:Meeting)<-[:MADE_AT]-(act:Contribution)
  USING INDEX SEEK one:Yizheng(id)
  RETURN act
  UNION
  UNWIND $asked AS id
  MATCH (act:Yizheng {id: id})
  USING INDEX SEEK act:Yizheng(id)
  RETURN act
}
WITH act
WHERE act.committee IS NOT NULL
RETURN act.id AS id, coalesce(act.kind, '') AS kind, act.committee AS committee,
  COLLECT { MATCH (act)<-[:MADE]-(delegate) RETURN DISTINCT delegate.id } AS delegates,
  COLLECT { MATCH (act)-[:ON_BEHALF_OF|HELD_BY]->(backer) RETURN DISTINCT backer.id } AS groups
