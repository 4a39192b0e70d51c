INSERT INTO lost_backer (change, theme, theme_name, theme_kind, backer, label, name)
VALUES (:change, :theme, :themeName, :themeKind, :backer, :label, :name)
ON CONFLICT DO NOTHING
