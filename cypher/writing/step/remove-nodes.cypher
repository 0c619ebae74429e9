// Takes away nodes that the release owns, unless something of others still hangs on them.
//
// params   ids, release
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE node.release = $release AND NOT EXISTS { (node)--() }
DELETE node
