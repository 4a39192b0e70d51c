-- How the graph came about. What is told here is never told otherwise afterwards: names are as they were then.

-- In order of time, and of their numbers where they came at once.
CREATE TABLE change (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  -- takenIn, changed, forgotten.
  kind TEXT NOT NULL,
  uri TEXT NOT NULL,
  document TEXT NOT NULL,
  -- The document that it stands in place of.
  former TEXT
);
CREATE INDEX change_at ON change (at, number);

-- What a document said that is not said any more.
CREATE TABLE withdrawn (
  change INTEGER NOT NULL,
  place INTEGER NOT NULL,
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
  PRIMARY KEY (change, place)
) WITHOUT ROWID;

-- Groups that argue for a theme no more.
CREATE TABLE lost_backer (
  change INTEGER NOT NULL,
  theme TEXT NOT NULL,
  theme_name TEXT NOT NULL,
  theme_kind TEXT NOT NULL,
  backer TEXT NOT NULL,
  label TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (change, theme, backer)
) WITHOUT ROWID;
