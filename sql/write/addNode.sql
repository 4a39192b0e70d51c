INSERT INTO node (id, label, name, folded, kind, properties) VALUES (?, ?, ?, ?, ?, ?)
