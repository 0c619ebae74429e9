// The id of each merged entity, and that of the entity to which it leads.
//
// params
MATCH (redirect:Node:Redirect)-[:REDIRECTS_TO*1..9]->(entity:Entity)
RETURN redirect.id AS id, entity.id AS into
