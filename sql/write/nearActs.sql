SELECT contribution.node AS id, contribution.kind, contribution.committee
FROM near CROSS JOIN contribution ON contribution.node = near.contribution
WHERE contribution.committee <> ''
