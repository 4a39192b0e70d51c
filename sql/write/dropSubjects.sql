DELETE FROM subject WHERE act IN (SELECT contribution FROM touched)
