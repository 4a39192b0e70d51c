DELETE FROM search WHERE rowid = :node
