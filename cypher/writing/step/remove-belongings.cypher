// Takes away the relationships of one type by which nodes belong to others.
//
// each     HAS_FIGURE: belonging
// params   ids
UNWIND $ids AS id
MATCH (node:Node {id: id})-[relationship:HAS_FIGURE]-(:Node)
USING INDEX SEEK node:Node(id)
WHERE relationship.id = id
DELETE relationship
