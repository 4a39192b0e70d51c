-- Whatever is counted is counted for anybody too.
SELECT 1 FROM backs WHERE backer = 0 LIMIT 1
