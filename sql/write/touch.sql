INSERT INTO touched (contribution) VALUES (:contribution) ON CONFLICT DO NOTHING
