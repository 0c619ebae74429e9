// Takes away the relationships of one type by which nodes belong to others.
//
// each     HAS_FIGURE: belonging
// params   ids
UNWIND $ids AS id
MATCH (node:Node {id: id})-[relationship:HAS_FIGURE {id: id}]-(:Node)
USING INDEX SEEK node:Node(id)
DELETE relationship
