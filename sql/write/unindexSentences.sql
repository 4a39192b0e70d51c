DELETE FROM search WHERE rowid IN (SELECT contribution FROM touched)
