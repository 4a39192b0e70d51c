SELECT contribution FROM touched
