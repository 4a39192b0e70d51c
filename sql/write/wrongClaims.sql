-- What people found wrong in a document.
SELECT document, type, source AS "from", target AS "to" FROM judgement WHERE document = :document AND stands AND verdict = 'wrong'
