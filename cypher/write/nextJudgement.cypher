// Nothing leaves the log: as many as there are, so many have been numbered.
RETURN COUNT { (:YizhengJudgement) } + 1 AS judgement
