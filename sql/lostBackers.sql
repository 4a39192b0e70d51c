WITH listed AS (
  SELECT *, row_number() OVER (PARTITION BY change ORDER BY theme, backer) AS nth
  FROM lost_backer
  WHERE change IN (SELECT value FROM json_each(:changes)) AND theme_kind = :themeKind
    AND (:after IS NULL OR (theme, backer) > (:after ->> 0, :after ->> 1))
)
SELECT change, theme, theme_name AS themeName, theme_kind AS themeKind, backer, label, name, json_array(theme, backer) AS cursor
FROM listed WHERE nth <= :first
ORDER BY change, theme, backer
