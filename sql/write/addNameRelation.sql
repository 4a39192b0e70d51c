-- Where documents give it other properties (the score of a match), the greatest stand: the same in any order.
INSERT INTO relation (source, type, target, properties, document) VALUES (?, ?, ?, ?, 0)
ON CONFLICT DO UPDATE SET properties = max(properties, excluded.properties)
