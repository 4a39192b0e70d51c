-- Which of these pairs of backer and theme are backed, by their places in the list.
SELECT pair.key AS place FROM json_each(:pairs) AS pair
WHERE EXISTS (
  SELECT 1
  FROM node AS backer CROSS JOIN node AS theme
  CROSS JOIN backs ON backs.backer = backer.node AND backs.whole = 1 AND backs.tier = ifnull(theme.kind, '') AND backs.theme = theme.node
  WHERE backer.id = pair.value ->> 0 AND theme.id = pair.value ->> 1 AND backs.kind IN (SELECT kind FROM advocacy)
)
