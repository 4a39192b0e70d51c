INSERT INTO withdrawn (
  change, place, document, type, source, source_label, source_name, target, target_label, target_name, start, "end", quote
)
VALUES (:change, :place, :document, :type, :from, :fromLabel, :fromName, :to, :toLabel, :toName, :start, :end, :quote)
ON CONFLICT DO NOTHING
