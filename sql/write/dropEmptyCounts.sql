DELETE FROM backs WHERE count = 0
