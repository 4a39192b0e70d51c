UPDATE contribution SET act = :original WHERE node = :reprint
