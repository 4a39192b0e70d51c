INSERT INTO touched (contribution)
SELECT asked.contribution FROM asked CROSS JOIN contribution ON contribution.node = asked.contribution
WHERE true
ON CONFLICT DO NOTHING
