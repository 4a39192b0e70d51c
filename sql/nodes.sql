SELECT id, label, name, kind, properties FROM node WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id
