SELECT contribution.node, node.id, contribution.date
FROM asked CROSS JOIN contribution ON contribution.node = asked.contribution CROSS JOIN node ON node.node = asked.contribution
