// A question of the service's kind about nothing, asked so that the database's planner is ready for the first one.
//
// params   keys
UNWIND $keys AS key
OPTIONAL MATCH (node:Node {id: key})
RETURN key, [COLLECT {
  MATCH (node)-[edge]-(other:Node)
  WHERE edge.id IS NOT NULL AND other.nameOrder >= key
  WITH edge, other ORDER BY other.nameOrder, edge.id LIMIT 1
  RETURN [edge.id, head(COLLECT { MATCH (other)--(last:Node) RETURN [last.id] LIMIT 1 })]
}, EXISTS { MATCH (node)-[edge]-(other:Node) WHERE edge.id < key }] AS answer
