UPDATE judgement SET stands = 0 WHERE document = :document AND type = :type AND source = :from AND target = :to AND stands
