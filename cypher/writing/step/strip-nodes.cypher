// Takes all but its id from nodes that are to be of another kind; what hangs on them stays.
//
// params   ids
UNWIND $ids AS id
MATCH (node:Node {id: id})
USING INDEX SEEK node:Node(id)
WITH node, id, [label IN labels(node) WHERE label <> 'Node'] AS others
REMOVE node:$(others)
SET node = {id: id}
