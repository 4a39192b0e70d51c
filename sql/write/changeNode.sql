UPDATE node SET (id, label, name, folded, kind, properties) = (?, ?, ?, ?, ?, ?) WHERE node = ?
