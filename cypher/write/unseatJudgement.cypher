MATCH (one:YizhengJudgement {judgement: $judgement})
USING INDEX SEEK one:YizhengJudgement(judgement)
SET one.stands = 0
