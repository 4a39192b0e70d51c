CALL () {
  MATCH (node:Yizheng)
  UNWIND [label IN labels(node) WHERE label IN $ontology.labels] AS name
  RETURN 'label' AS part, name, count(*) AS count
  UNION ALL
  MATCH (:Yizheng)-[relation:SITS_ON|MEMBER_OF|MADE|ON_BEHALF_OF|HELD_BY|PARTNER|ADVOCATES|RECOMMENDS|ADVANCES|CONCERNS|MADE_AT|RECORDED_IN|NAMED_IN|REPRINT_OF
    |CONVENED_BY|BRANCH_OF|ORGAN_OF|COVERS|BASED_IN|WITHIN|BROADER|BACKS]->(:Yizheng)
  RETURN 'relation' AS part, type(relation) AS name, count(*) AS count
  UNION ALL
  RETURN 'table' AS part, 'problems' AS name, COUNT { (:YizhengProblem) } AS count
  UNION ALL
  RETURN 'table' AS part, 'ledger' AS name, COUNT { (:YizhengLedger) } AS count
  UNION ALL
  RETURN 'table' AS part, 'unclassifiedThemes' AS name,
    COUNT { (theme:Yizheng:Theme) WHERE theme.kind = 'local' AND NOT EXISTS { (theme)-[:BROADER]->() } } AS count
}
RETURN part, name, count
ORDER BY part, name
