UNWIND $rows AS row
MERGE (one:YizhengJudgement {judgement: row.judgement})
SET one = row
