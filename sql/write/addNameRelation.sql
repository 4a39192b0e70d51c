-- Where documents give it other properties (the score of a match), the greatest stand: the same in any order.
INSERT INTO relation (source, type, target, document, properties) VALUES (:source, :type, :target, 0, :properties)
ON CONFLICT DO UPDATE SET properties = max(properties, excluded.properties)
