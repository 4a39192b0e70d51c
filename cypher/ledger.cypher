CALL () {
  UNWIND $uris AS uri
  MATCH (entry:YizhengLedger {uri: uri})
  RETURN entry
  UNION
  UNWIND $documents AS document
  MATCH (entry:YizhengLedger {document: document})
  RETURN entry
  UNION
  WITH $uris AS uris, $documents AS documents
  WHERE uris IS NULL AND documents IS NULL
  MATCH (entry:YizhengLedger)
  RETURN entry
}
WITH entry
WHERE ($uris IS NULL OR entry.uri IN $uris) AND ($documents IS NULL OR entry.document IN $documents)
  AND ($after IS NULL OR entry.uri > $after[0])
RETURN entry.uri AS uri, entry.document AS document, entry.sha256 AS sha256, entry.extractor AS extractor,
  entry.nodes AS nodes, entry.relations AS relations, entry.problems AS problems, entry.takenIn AS takenIn, [entry.uri] AS cursor
ORDER BY uri
LIMIT $first
