INSERT INTO name_claim (source, type, target, properties, document) VALUES (:source, :type, :target, :properties, :document)
ON CONFLICT DO NOTHING
