INSERT INTO node (id, label, properties) VALUES (?, ?, ?)
ON CONFLICT DO UPDATE SET label = excluded.label, properties = excluded.properties;
