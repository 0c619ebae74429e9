// Takes away relationships of one type.
//
// each     APPOINTED_TO: relationship
// params   ids
UNWIND $ids AS id
MATCH ()-[relationship:APPOINTED_TO {id: id}]->()
USING INDEX SEEK relationship:APPOINTED_TO(id)
DELETE relationship
