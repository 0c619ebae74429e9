// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ participation/of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2 ORDER BY organisation2.name DESC, participation2.id DESC LIMIT $a2.take
RETURN [null, [participation2.id, participation2.role], [organisation2.id, organisation2.name]]
}, COUNT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}]] LIMIT 1
}) AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.name DESC, participation1.id DESC LIMIT $a1.take
RETURN [null, [participation1.id, participation1.role], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer
