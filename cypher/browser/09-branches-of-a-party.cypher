// 09 党派与基层组织 Parties and their branches, with where these are
MATCH path = (branch:Yizheng:Organization)-[:BRANCH_OF]->(:Party)
OPTIONAL MATCH place = (branch)-[:BASED_IN]->(:Place)
RETURN path, place LIMIT 60
