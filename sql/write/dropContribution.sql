DELETE FROM contribution WHERE node = :node
