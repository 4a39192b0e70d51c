INSERT INTO unjudged (document, told) VALUES (:document, :told)
