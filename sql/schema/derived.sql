-- What is derived from the tables of the graph: made anew where a later version of the program derives more.

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

-- Names of all things, and the sentences that contributions rest on.
CREATE VIRTUAL TABLE search USING fts5 (names, sentences, content = '', contentless_delete = 1, tokenize = 'trigram');
