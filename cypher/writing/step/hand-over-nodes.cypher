// Leaves nodes to those who still refer to them: the release no longer owns them.
//
// params   ids, release
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE node.release = $release
REMOVE node.release
