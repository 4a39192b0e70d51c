INSERT INTO search (rowid, names, sentences) VALUES (?, ?, ?);
