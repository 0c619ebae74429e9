// The two ends of paths; an organisation with its predecessors and successors where they count as one.
//
// params   from, to, folded
OPTIONAL MATCH (:Node {id: $from})-[:REDIRECTS_TO*0..9]->(from:Node)
WHERE NOT from:Redirect
OPTIONAL MATCH (:Node {id: $to})-[:REDIRECTS_TO*0..9]->(to:Node)
WHERE NOT to:Redirect
RETURN COLLECT {
  MATCH ANY SHORTEST (from)-[:SUCCEEDED_BY]-{0,30}(one:Node)
  WHERE $folded OR one = from
  RETURN one.id
} AS starts, COLLECT {
  MATCH ANY SHORTEST (to)-[:SUCCEEDED_BY]-{0,30}(one:Node)
  WHERE $folded OR one = to
  RETURN one.id
} AS ends
