// What a document speaks of.
UNWIND $documents AS document
MATCH (source)-[says:SITS_ON|MEMBER_OF|MADE|ON_BEHALF_OF|HELD_BY|PARTNER|ADVOCATES|RECOMMENDS|ADVANCES|CONCERNS|MADE_AT|RECORDED_IN|NAMED_IN]->(target)
WHERE says.document = document
UNWIND [source, target] AS node
RETURN DISTINCT node.id AS id, node:Contribution AS isContribution
