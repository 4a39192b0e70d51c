DELETE FROM document WHERE node = :document
