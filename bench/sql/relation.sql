INSERT INTO relation (type, source, target, document, start, end, quote, rule, confidence, properties)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET
  end = excluded.end, quote = excluded.quote, rule = excluded.rule,
  confidence = excluded.confidence, properties = excluded.properties;
