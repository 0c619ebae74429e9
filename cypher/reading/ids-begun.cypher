// Ids that begin in one of some ways, the first thousand of each; of nodes with one of some labels, or, where
// none is given, of all but names.
//
// params   beginnings, labels
UNWIND $beginnings AS beginning
CALL (beginning) {
  MATCH (node:Node)
  WHERE node.id STARTS WITH beginning
    AND CASE WHEN size($labels) = 0 THEN NOT node:Name ELSE any(label IN labels(node) WHERE label IN $labels) END
  RETURN node.id AS id
  ORDER BY id LIMIT 1000
}
RETURN DISTINCT id
ORDER BY id
