-- The ends of all that a document says, which nobody may claim any more.
INSERT INTO loose (node)
SELECT source FROM relation WHERE document = :document
UNION SELECT target FROM relation WHERE document = :document
UNION SELECT source FROM name_claim WHERE document = :document
UNION SELECT target FROM name_claim WHERE document = :document
UNION SELECT :document
ON CONFLICT DO NOTHING
