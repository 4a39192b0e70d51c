-- Made of all rows at once where the first documents are taken in, which is faster.
CREATE INDEX node_by_name ON node (label, folded);
CREATE INDEX relation_to ON relation (target, type);
CREATE INDEX relation_of ON relation (document);
CREATE INDEX name_claim_of ON name_claim (document);
