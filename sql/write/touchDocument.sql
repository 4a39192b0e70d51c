-- The contributions that a document says anything of.
INSERT INTO touched (contribution)
SELECT contribution.node FROM relation CROSS JOIN contribution ON contribution.node = relation.source WHERE relation.document = :document
UNION
SELECT contribution.node FROM relation CROSS JOIN contribution ON contribution.node = relation.target WHERE relation.document = :document
ON CONFLICT DO NOTHING
