-- What one transaction works on: contributions whose counts change, those of them that are taken out of the counts already.
CREATE TEMP TABLE touched (contribution INTEGER PRIMARY KEY, is_out INTEGER NOT NULL DEFAULT 0);
CREATE TEMP TABLE loose (node INTEGER PRIMARY KEY);
-- Contributions that are compared with others, and those that they are compared with.
CREATE TEMP TABLE asked (contribution INTEGER PRIMARY KEY);
CREATE TEMP TABLE near (contribution INTEGER PRIMARY KEY);
