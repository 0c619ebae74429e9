// Takes away relationships of one type.
//
// each     APPOINTED_TO: relationship
// params   ids
UNWIND $ids AS id
MATCH ()-[relationship:APPOINTED_TO {id: id}]->()
DELETE relationship
