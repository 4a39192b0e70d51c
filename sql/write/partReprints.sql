UPDATE contribution SET act = node WHERE node IN (SELECT contribution FROM asked)
