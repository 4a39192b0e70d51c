INSERT INTO ledger (uri, document, sha256, extractor, nodes, relations, problems, taken_in)
VALUES (:uri, :document, :sha256, :extractor, :nodes, :relations, :problems, :takenIn)
ON CONFLICT DO UPDATE SET
  document = excluded.document, sha256 = excluded.sha256, extractor = excluded.extractor, nodes = excluded.nodes,
  relations = excluded.relations, problems = excluded.problems, taken_in = excluded.taken_in
