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
WITH participation2, organisation2 ORDER BY participation2.role DESC, organisation2.name, participation2.id LIMIT $a2.take
RETURN [null, [participation2.role], [organisation2.id, organisation2.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY participation3.role DESC, organisation3.name, participation3.id LIMIT $a3.take
RETURN [null, [participation3.role], [organisation3.id, organisation3.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WITH participation4, organisation4 ORDER BY participation4.fromOrder DESC, participation4.id DESC LIMIT $a4.take
RETURN [null, [participation4.from], [organisation4.id, organisation4.name]]
}, null]] LIMIT 1
}) AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY participation1.fromOrder DESC, participation1.id DESC LIMIT $a1.take
RETURN [null, [participation1.from], [organisation1.id, organisation1.name]]
}, null] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY participation1.role DESC, organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.role], [organisation1.id, organisation1.name]]
}, null] AS answer
