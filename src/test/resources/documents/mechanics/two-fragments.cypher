// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ participation/of-initiative, location/of-entity)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2 ORDER BY organisation2.name, participation2.id LIMIT $a2.take
RETURN [null, [participation2.role], [organisation2.id, organisation2.kind, organisation2.name, [COLLECT {
MATCH (organisation2)-[location3:LOCATED_IN]->(place3:Place)
WITH location3, place3 ORDER BY place3.name, location3.id LIMIT $a3.take
RETURN [null, null, [place3.id, place3.name]]
}, null]]]
}, COUNT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}]] LIMIT 1
}) AS answer

// location/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.name, location1.id LIMIT $a1.take
RETURN [null, null, [place1.id, place1.name]]
}, null] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.role], [organisation1.id, organisation1.kind, organisation1.name]]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer
