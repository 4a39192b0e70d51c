DELETE FROM relation WHERE document = :document
