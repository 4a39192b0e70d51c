INSERT OR REPLACE INTO search (rowid, names, sentences) VALUES (:node, :folded, '')
