// Ids that begin in one of some ways, the first thousand of each; of nodes with one of some labels, or any where none is given.
//
// params   beginnings, labels
UNWIND $beginnings AS beginning
CALL (beginning) {
  MATCH (node:Node)
  WHERE node.id STARTS WITH beginning
    AND (size($labels) = 0 OR any(label IN labels(node) WHERE label IN $labels))
  RETURN node.id AS id
  ORDER BY id LIMIT 1000
}
RETURN DISTINCT id
ORDER BY id
