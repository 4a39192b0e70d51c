UPDATE node SET name = :name, folded = :folded, kind = :kind, properties = :properties WHERE node = :node
