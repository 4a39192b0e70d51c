DELETE FROM unjudged WHERE document = :document
