// Trigrams: names that hold any words.
CREATE TEXT INDEX yizheng_names IF NOT EXISTS FOR (node:Yizheng) ON (node.folded);
// Pairs of Chinese characters: sentences that contributions rest on.
CREATE FULLTEXT INDEX yizheng_sentences IF NOT EXISTS FOR (act:Contribution) ON EACH [act.sentences]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE INDEX yizheng_delegates IF NOT EXISTS FOR (delegate:Delegate) ON (delegate.folded);
CREATE INDEX yizheng_acts IF NOT EXISTS FOR (act:Contribution) ON (act.committee, act.dated);
CREATE INDEX yizheng_committees IF NOT EXISTS FOR (act:Contribution) ON (act.committee);
CREATE INDEX yizheng_ledger_of IF NOT EXISTS FOR (entry:YizhengLedger) ON (entry.document);
CREATE INDEX yizheng_problems IF NOT EXISTS FOR (problem:YizhengProblem) ON (problem.document);
CREATE INDEX yizheng_change_at IF NOT EXISTS FOR (change:YizhengChange) ON (change.at);
CREATE INDEX yizheng_withdrawn IF NOT EXISTS FOR (claim:YizhengWithdrawn) ON (claim.change);
CREATE INDEX yizheng_lost_backers IF NOT EXISTS FOR (lost:YizhengLostBacker) ON (lost.change);
CREATE INDEX yizheng_judgement_of IF NOT EXISTS FOR (one:YizhengJudgement) ON (one.document);
// What a document says.
CREATE INDEX yizheng_sits_on IF NOT EXISTS FOR ()-[says:SITS_ON]-() ON (says.document);
CREATE INDEX yizheng_member_of IF NOT EXISTS FOR ()-[says:MEMBER_OF]-() ON (says.document);
CREATE INDEX yizheng_made IF NOT EXISTS FOR ()-[says:MADE]-() ON (says.document);
CREATE INDEX yizheng_on_behalf_of IF NOT EXISTS FOR ()-[says:ON_BEHALF_OF]-() ON (says.document);
CREATE INDEX yizheng_held_by IF NOT EXISTS FOR ()-[says:HELD_BY]-() ON (says.document);
CREATE INDEX yizheng_partner IF NOT EXISTS FOR ()-[says:PARTNER]-() ON (says.document);
CREATE INDEX yizheng_advocates IF NOT EXISTS FOR ()-[says:ADVOCATES]-() ON (says.document);
CREATE INDEX yizheng_recommends IF NOT EXISTS FOR ()-[says:RECOMMENDS]-() ON (says.document);
CREATE INDEX yizheng_advances IF NOT EXISTS FOR ()-[says:ADVANCES]-() ON (says.document);
CREATE INDEX yizheng_concerns IF NOT EXISTS FOR ()-[says:CONCERNS]-() ON (says.document);
CREATE INDEX yizheng_made_at IF NOT EXISTS FOR ()-[says:MADE_AT]-() ON (says.document);
CREATE INDEX yizheng_recorded_in IF NOT EXISTS FOR ()-[says:RECORDED_IN]-() ON (says.document);
CREATE INDEX yizheng_named_in IF NOT EXISTS FOR ()-[says:NAMED_IN]-() ON (says.document)
