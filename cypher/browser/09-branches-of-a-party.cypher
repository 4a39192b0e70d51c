// 09 党派与基层组织 Parties and their branches
// 各党派的地方组织，以及它们所在的地方。
// The local branches of the parties, and where they are.
MATCH path = (branch:Yizheng:Organization)-[:BRANCH_OF]->(:Party)
OPTIONAL MATCH place = (branch)-[:BASED_IN]->(:Place)
RETURN path, place ORDER BY branch.count DESC, branch.id LIMIT 60
