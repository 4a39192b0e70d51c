DELETE FROM search WHERE rowid IN (SELECT contribution FROM touched WHERE NOT is_out)
