DELETE FROM relation WHERE source IN (SELECT contribution FROM asked) AND type = 'REPRINT_OF'
