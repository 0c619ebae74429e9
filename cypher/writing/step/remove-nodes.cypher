// Takes away nodes on which nothing hangs.
//
// params   ids
UNWIND $ids AS id
MATCH (node:Node {id: id})
USING INDEX SEEK node:Node(id)
DELETE node
