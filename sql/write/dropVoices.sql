DELETE FROM voice WHERE act IN (SELECT contribution FROM touched WHERE NOT is_out)
