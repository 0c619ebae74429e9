// Where the ids of merged entities lead.
//
// params   rows
UNWIND $rows AS row
MATCH (entity:Node:Entity {id: row.into})
USING INDEX SEEK entity:Node(id)
MERGE (redirect:Node {id: row.id})
SET redirect:Redirect, redirect.version = row.version
MERGE (redirect)-[:REDIRECTS_TO {id: row.id}]->(entity)
RETURN count(*) AS written
