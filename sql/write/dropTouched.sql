DELETE FROM touched WHERE contribution = :node
