INSERT INTO name_claim (source, type, target, properties, document) VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING
