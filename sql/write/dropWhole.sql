DELETE FROM backs WHERE backer = ? AND whole = 1 AND tier = ? AND theme = ? AND kind = ?
