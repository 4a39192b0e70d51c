-- The graph: things, what relates them, and who says so. Ids of the graph are text; inside, a node is an integer.
CREATE TABLE node (
  node INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Name and other names as they are searched, joined by 、.
  folded TEXT NOT NULL,
  -- Kind of group, of contribution or of theme.
  kind TEXT,
  properties TEXT NOT NULL
);

CREATE TABLE document (
  node INTEGER PRIMARY KEY,
  extractor TEXT NOT NULL,
  -- ISO, or empty.
  date TEXT NOT NULL,
  text TEXT NOT NULL
);

-- What a text says stands once for each document; what follows from names stands once, with 0 for the document.
CREATE TABLE relation (
  source INTEGER NOT NULL,
  type TEXT NOT NULL,
  target INTEGER NOT NULL,
  document INTEGER NOT NULL,
  properties TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  quote TEXT,
  rule TEXT,
  confidence REAL,
  PRIMARY KEY (source, type, target, document)
) WITHOUT ROWID;

-- Which documents name the ends of what follows from names: it goes when the last of them goes.
CREATE TABLE name_claim (
  source INTEGER NOT NULL,
  type TEXT NOT NULL,
  target INTEGER NOT NULL,
  properties TEXT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (source, type, target, properties, document)
) WITHOUT ROWID;

-- Kinds of contribution that argue for something; the others are activities.
CREATE TABLE advocacy (kind TEXT PRIMARY KEY) WITHOUT ROWID;

-- A place of -1 means the whole text.
CREATE TABLE problem (
  document INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (document, start, "end", rule, reason)
) WITHOUT ROWID;

CREATE TABLE ledger (
  uri TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  extractor TEXT NOT NULL,
  nodes INTEGER NOT NULL,
  relations INTEGER NOT NULL,
  problems INTEGER NOT NULL,
  taken_in TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX ledger_of ON ledger (document);
