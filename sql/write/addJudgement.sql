-- Without a number it gets the next one.
INSERT OR REPLACE INTO judgement (
  number, at, verdict, document, type, source, source_label, source_name, target, target_label, target_name,
  start, "end", quote, who, note, stands
)
VALUES (
  :judgement, :at, :verdict, :document, :type, :from, :fromLabel, :fromName, :to, :toLabel, :toName,
  :start, :end, :quote, :who, :note, :stands
)
