-- What is not touched by now is new: there is nothing to take out of the counts.
INSERT INTO touched (contribution, is_out) VALUES (?, 1) ON CONFLICT DO NOTHING
