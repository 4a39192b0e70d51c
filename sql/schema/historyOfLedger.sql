-- Of a graph that was made before its history was told: when each of its texts was taken in.
INSERT INTO change (at, kind, uri, document)
SELECT taken_in, 'takenIn', uri, document FROM ledger ORDER BY taken_in, uri
