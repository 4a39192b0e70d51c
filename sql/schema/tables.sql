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
CREATE INDEX node_by_name ON node (label, folded);

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
CREATE INDEX relation_to ON relation (target, type);
CREATE INDEX relation_of ON relation (document);

-- Which documents name the ends of what follows from names: it goes when the last of them goes.
CREATE TABLE name_claim (
  source INTEGER NOT NULL,
  type TEXT NOT NULL,
  target INTEGER NOT NULL,
  properties TEXT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (source, type, target, properties, document)
) WITHOUT ROWID;
CREATE INDEX name_claim_of ON name_claim (document);

-- An act is told by one contribution, or by several where one reprints another: then it is the one that they go back to.
CREATE TABLE contribution (
  node INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  -- Of the first text that records it; empty where none has a date.
  date TEXT NOT NULL,
  -- Level of the committee that it was made before, and its id; empty where unknown.
  level TEXT NOT NULL,
  committee TEXT NOT NULL,
  act INTEGER NOT NULL
);
CREATE INDEX contribution_of_committee ON contribution (committee, date);
CREATE INDEX contribution_of_act ON contribution (act) WHERE act <> node;

-- Who backs something by an act: whoever it was made by or on behalf of, or (not direct) what that is a branch of.
CREATE TABLE voice (
  act INTEGER NOT NULL,
  backer INTEGER NOT NULL,
  direct INTEGER NOT NULL,
  PRIMARY KEY (act, backer)
) WITHOUT ROWID;

-- What is backed by an act: the themes that it advocates, and all that are broader.
CREATE TABLE subject (
  act INTEGER NOT NULL,
  theme INTEGER NOT NULL,
  PRIMARY KEY (act, theme)
) WITHOUT ROWID;

-- Distinct acts by which a group or delegate backs a theme, rolled up from branches and narrower themes.
-- Each act falls into one row for a backer and theme: its kind, its month (empty without a date), the level of its
-- committee, and whether the backer itself made it or a branch. Backer 0 and theme 0 stand for all of them: the totals
-- of rows and columns. Rows that are whole sum up all months and levels: a question reads these or the others, never both.
CREATE TABLE backs (
  backer INTEGER NOT NULL,
  whole INTEGER NOT NULL,
  -- Kind of the theme, empty for the total.
  tier TEXT NOT NULL,
  theme INTEGER NOT NULL,
  kind TEXT NOT NULL,
  level TEXT NOT NULL,
  month TEXT NOT NULL,
  direct INTEGER NOT NULL,
  -- Label of the backer, empty for the total.
  label TEXT NOT NULL,
  count INTEGER NOT NULL,
  -- Dates of the first and last.
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  -- How many on each day of the month, 03:2 17:1; empty where whole.
  days TEXT NOT NULL,
  PRIMARY KEY (backer, whole, tier, theme, kind, level, month, direct)
) WITHOUT ROWID;
CREATE INDEX backs_of ON backs (theme, whole, label);

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

-- Names of all things, and the sentences that contributions rest on.
CREATE VIRTUAL TABLE search USING fts5 (names, sentences, content = '', contentless_delete = 1, tokenize = 'trigram');
