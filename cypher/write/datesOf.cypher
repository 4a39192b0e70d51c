// Looks for the first and last date of a cell again, among the contributions of its month.
UNWIND $cells AS cell
MATCH (act:Contribution)
WHERE act.dated >= cell.month AND act.dated <= cell.month + '~' AND act.kind = cell.kind
  AND EXISTS {
    MATCH (act)-[says:ADVOCATES]->(subject)
    WHERE coalesce(says.stance, '') <> 'opposes'
      AND (cell.theme IS NULL OR EXISTS { (subject)-[:BROADER*0..]->(:Yizheng {id: cell.theme}) })
  }
  AND CASE
    WHEN cell.backer IS NULL THEN true
    WHEN cell.isDirect THEN EXISTS { (act)-[:ON_BEHALF_OF|HELD_BY|MADE]-(:Yizheng {id: cell.backer}) }
    ELSE EXISTS { (act)-[:ON_BEHALF_OF|HELD_BY|MADE]-()-[:BRANCH_OF]->(:Yizheng {id: cell.backer}) }
      AND NOT EXISTS { (act)-[:ON_BEHALF_OF|HELD_BY|MADE]-(:Yizheng {id: cell.backer}) }
  END
RETURN cell.key AS key, min(act.dated) AS first, max(act.dated) AS last
