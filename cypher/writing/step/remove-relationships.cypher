// Takes away relationships of one type that the release owns.
//
// each     APPOINTED_TO: relationship
// params   ids, release
UNWIND $ids AS id
MATCH ()-[relationship:APPOINTED_TO {id: id}]->()
WHERE relationship.release = $release
DELETE relationship
