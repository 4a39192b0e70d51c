INSERT INTO advocacy (kind) VALUES (:kind)
