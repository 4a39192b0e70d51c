-- What one transaction works on.
CREATE TEMP TABLE touched (contribution INTEGER PRIMARY KEY);
CREATE TEMP TABLE loose (node INTEGER PRIMARY KEY);
