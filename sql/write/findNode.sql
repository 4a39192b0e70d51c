SELECT node, properties FROM node WHERE id = ?
