// Ids that a node of another type already has.
//
// params   ids, label
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE NOT $label IN labels(node)
RETURN node.id AS id
