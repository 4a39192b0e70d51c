-- Without a number it gets the next one.
INSERT INTO change (number, at, kind, uri, document, former) VALUES (:change, :at, :kind, :uri, :document, :former)
ON CONFLICT DO UPDATE SET
  at = excluded.at, kind = excluded.kind, uri = excluded.uri, document = excluded.document, former = excluded.former
