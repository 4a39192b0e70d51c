INSERT INTO problem (document, start, "end", rule, reason) VALUES (:document, :start, :end, :rule, :reason)
ON CONFLICT DO NOTHING
