// For each id that is not written as ids are, what has it in another form, and whom a register knows by it.
//
// params   asked
UNWIND $asked AS one
RETURN
  one.id AS id,
  COLLECT {
    MATCH (node:Node)
    WHERE node.id IN one.forms
    RETURN node.id
  } AS nodes,
  COLLECT {
    MATCH (identifier:Identifier {folded: one.key})<-[:IDENTIFIED_BY]-(entity:Entity)
    WHERE one.scheme = '' OR identifier.scheme = one.scheme
    RETURN DISTINCT entity.id
    LIMIT 2
  } AS identified
