SELECT document, told FROM unjudged WHERE document IN (SELECT value FROM json_each(:documents)) ORDER BY document
