-- Those made before the same committee within so many days, or at the same meeting.
INSERT INTO near (contribution)
SELECT contribution FROM asked
UNION
SELECT other.node
FROM (
  SELECT DISTINCT contribution.committee, contribution.date FROM asked CROSS JOIN contribution ON contribution.node = asked.contribution
  WHERE contribution.committee <> '' AND contribution.date <> ''
) AS act
CROSS JOIN contribution AS other ON other.committee = act.committee
  AND other.date BETWEEN date(act.date, '-' || :days || ' days') AND date(act.date, '+' || :days || ' days')
UNION
SELECT relation.source
FROM (
  SELECT DISTINCT relation.target FROM asked CROSS JOIN relation ON relation.source = asked.contribution AND relation.type = 'MADE_AT'
) AS meeting
CROSS JOIN relation ON relation.target = meeting.target AND relation.type = 'MADE_AT'
