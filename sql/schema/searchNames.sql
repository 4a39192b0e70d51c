-- A contribution is searched with its sentences. In order, for the search index writes down what it holds where a key is
-- lower than the one before it.
INSERT INTO search (rowid, names, sentences)
SELECT node, folded, '' FROM node WHERE folded <> '' AND label <> 'Contribution' ORDER BY node
