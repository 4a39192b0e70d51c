-- With a contribution all that tell the same act.
INSERT INTO touched (contribution)
SELECT contribution.act FROM touched CROSS JOIN contribution ON contribution.node = touched.contribution WHERE contribution.act <> contribution.node
UNION
SELECT other.node
FROM touched CROSS JOIN contribution ON contribution.node = touched.contribution
CROSS JOIN contribution AS other ON other.act = contribution.act AND other.act <> other.node
WHERE true
ON CONFLICT DO NOTHING
