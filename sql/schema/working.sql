-- What one transaction works on.
CREATE TEMP TABLE touched (contribution INTEGER PRIMARY KEY);
CREATE TEMP TABLE loose (node INTEGER PRIMARY KEY);
CREATE TEMP TABLE tally (
  backer INTEGER, tier TEXT, theme INTEGER, kind TEXT, month TEXT, direct INTEGER, label TEXT, count INTEGER, first TEXT, last TEXT
);
