-- What people said of claims: a log, nothing in it is ever deleted. Names are as they were then, for what is found wrong may
-- be named by nothing else.
CREATE TABLE judgement (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  -- wrong, right, withdrawn.
  verdict TEXT NOT NULL,
  document TEXT NOT NULL,
  type TEXT NOT NULL,
  source TEXT NOT NULL,
  source_label TEXT NOT NULL,
  source_name TEXT NOT NULL,
  target TEXT NOT NULL,
  target_label TEXT NOT NULL,
  target_name TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  quote TEXT,
  who TEXT,
  note TEXT,
  -- 0 where a later one stands in its place.
  stands INTEGER NOT NULL
);
CREATE INDEX judgement_of ON judgement (document, type, source, target);

-- Of documents that are not stored as they were read, what they were read as: JSON of nodes and relations.
CREATE TABLE unjudged (
  document TEXT PRIMARY KEY,
  told TEXT NOT NULL
) WITHOUT ROWID;
