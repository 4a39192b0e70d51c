INSERT INTO relation (source, type, target, properties, document) VALUES (:reprint, 'REPRINT_OF', :original, :properties, 0)
