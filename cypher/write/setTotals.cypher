// Neo4j Browser draws by labels alone: these say how large, by the number of acts.
UNWIND $rows AS row
MATCH (node:Yizheng {id: row.id})
USING INDEX SEEK node:Yizheng(id)
REMOVE node:Acts3:Acts10:Acts30:Acts100
SET node += row.properties, node:$([least IN [3, 10, 30, 100] WHERE row.properties.count >= least | 'Acts' + toString(least)])
