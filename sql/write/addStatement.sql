-- Said twice in one document, it stands as it was said first.
INSERT INTO relation (source, type, target, document, properties, start, "end", quote, rule, confidence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING
