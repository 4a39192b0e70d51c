DROP INDEX IF EXISTS node_by_name;
DROP INDEX IF EXISTS relation_to;
DROP INDEX IF EXISTS relation_of;
DROP INDEX IF EXISTS name_claim_of;
