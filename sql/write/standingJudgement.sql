SELECT number AS judgement, verdict FROM judgement
WHERE document = :document AND type = :type AND source = :from AND target = :to AND stands
