// Where those of some ids lead that are of merged entities.
//
// params   ids
UNWIND $ids AS id
MATCH (:Node:Redirect {id: id})-[:REDIRECTS_TO*1..9]->(entity:Entity)
RETURN DISTINCT entity.id AS id
