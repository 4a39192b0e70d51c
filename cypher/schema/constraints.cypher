// Each node of the graph carries Yizheng beside its own label, and groups carry Group: so a database can be shared, and an
// id is looked up without knowing what it is of. What keeps the books are YizhengLedger, YizhengProblem, YizhengText
// (the text of a document, and what it says by names) and YizhengSchema; what tells how the graph came about YizhengChange,
// YizhengWithdrawn and YizhengLostBacker; what people said of claims YizhengJudgement.
CREATE CONSTRAINT yizheng_id IF NOT EXISTS FOR (node:Yizheng) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT yizheng_backs IF NOT EXISTS FOR ()-[backs:BACKS]-() REQUIRE backs.id IS UNIQUE;
CREATE CONSTRAINT yizheng_ledger IF NOT EXISTS FOR (entry:YizhengLedger) REQUIRE entry.uri IS UNIQUE;
CREATE CONSTRAINT yizheng_text IF NOT EXISTS FOR (text:YizhengText) REQUIRE text.id IS UNIQUE;
CREATE CONSTRAINT yizheng_change IF NOT EXISTS FOR (change:YizhengChange) REQUIRE change.change IS UNIQUE;
CREATE CONSTRAINT yizheng_judgement IF NOT EXISTS FOR (one:YizhengJudgement) REQUIRE one.judgement IS UNIQUE;
CREATE CONSTRAINT yizheng_schema IF NOT EXISTS FOR (schema:YizhengSchema) REQUIRE schema.name IS UNIQUE
