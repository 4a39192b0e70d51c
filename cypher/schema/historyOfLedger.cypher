// Of a graph that was made before its history was told, or imported: when each of its texts was taken in.
MATCH (entry:YizhengLedger)
WHERE NOT EXISTS { (:YizhengChange) }
WITH entry ORDER BY entry.takenIn, entry.uri
WITH collect(entry) AS entries
UNWIND range(0, size(entries) - 1) AS place
WITH place, entries[place] AS entry
CREATE (change:YizhengChange {
  change: place + 1, at: entry.takenIn, kind: 'takenIn', uri: entry.uri, document: entry.document
})
