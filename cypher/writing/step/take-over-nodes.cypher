// Gives nodes to the release that now states what another stated before.
//
// params   ids, release
UNWIND $ids AS id
MATCH (node:Node {id: id})
SET node.release = $release
