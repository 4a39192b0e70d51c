-- Things are found by their English names too.
UPDATE node SET folded = searchable(concat_ws('、', nullif(name, ''), nullif(properties ->> 'aliases', ''), properties ->> 'english'))
WHERE label <> 'Recommendation' AND properties ->> 'english' <> '';
