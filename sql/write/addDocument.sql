INSERT INTO document (node, extractor, date, text) VALUES (:node, :extractor, :date, :text)
