UPDATE backs SET count = ?, first = ?, last = ?, days = ?
WHERE backer = ? AND whole = 0 AND tier = ? AND theme = ? AND kind = ? AND level = ? AND month = ? AND direct = ?
