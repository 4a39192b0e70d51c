DELETE FROM problem WHERE document = :document
