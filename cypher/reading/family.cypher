// The nodes that some ids stand for; an organisation with its predecessors and successors where they count as one.
//
// params   ids, folded
UNWIND $ids AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(one:Node)
WHERE NOT one:Redirect
WITH id, one,
  // include folded
  AS members
RETURN id, one.id AS node, [member IN members | member.id] AS members
