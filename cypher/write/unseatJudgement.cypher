MATCH (one:YizhengJudgement {judgement: $judgement})
SET one.stands = 0
