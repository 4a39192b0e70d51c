SELECT node, id, extractor FROM document JOIN node USING (node) WHERE id = :document
