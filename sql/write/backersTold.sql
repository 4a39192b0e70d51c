-- Groups that argue for a theme by what a document records.
SELECT DISTINCT theme.id AS theme, theme.name AS themeName, theme.kind AS themeKind, backer.id AS backer, backer.label, backer.name
FROM node AS document
CROSS JOIN relation ON relation.target = document.node AND relation.type = 'RECORDED_IN'
CROSS JOIN contribution ON contribution.node = relation.source CROSS JOIN contribution AS act ON act.node = contribution.act
CROSS JOIN voice ON voice.act = act.node CROSS JOIN subject ON subject.act = act.node
CROSS JOIN node AS backer ON backer.node = voice.backer CROSS JOIN node AS theme ON theme.node = subject.theme
WHERE document.id = :document AND act.kind IN (SELECT kind FROM advocacy) AND backer.label <> 'Delegate'
ORDER BY theme.id, backer.id
