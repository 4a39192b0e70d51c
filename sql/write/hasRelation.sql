SELECT 1 FROM relation WHERE source = :source AND type = :type AND target = :target AND document = 0
