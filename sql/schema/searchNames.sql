-- A contribution is searched with its sentences.
INSERT INTO search (rowid, names, sentences)
SELECT node, folded, '' FROM node WHERE folded <> '' AND label <> 'Contribution'
