// Ids that begin in one of some ways, the first thousand of each.
//
// params   beginnings
UNWIND $beginnings AS beginning
CALL (beginning) {
  MATCH (node:Node)
  WHERE node.id STARTS WITH beginning
  RETURN node.id AS id
  ORDER BY id LIMIT 1000
}
RETURN DISTINCT id
ORDER BY id
