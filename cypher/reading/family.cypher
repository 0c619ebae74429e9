// The nodes that some ids stand for; an organisation with its predecessors and successors where they count as one.
//
// params   ids, folded
UNWIND $ids AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(asked:Node)
WHERE NOT asked:Redirect
RETURN id, asked.id, COLLECT {
  MATCH ANY SHORTEST (asked)-[:SUCCEEDED_BY]-{0,30}(one:Node)
  WHERE $folded OR one = asked
  RETURN one.id
} AS members
