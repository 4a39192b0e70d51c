-- The least that can hold a graph: readable keys, nothing derived, no search index.
CREATE TABLE node (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  properties TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE relation (
  type TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  document TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  properties TEXT NOT NULL,
  PRIMARY KEY (type, source, target, document, start)
) WITHOUT ROWID;
