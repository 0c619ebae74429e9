// appointment/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
}] AS answer

// initiative/initiatives
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY initiative1.name, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// initiative/initiatives (+ participation/of-initiative, appointment/of-organisation, participation/of-organisation)
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY initiative1.name, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE organisation2:Node AND organisation2.id IN $a2.v0
WITH participation2, organisation2 ORDER BY organisation2.name, participation2.id LIMIT $a2.take
RETURN [null, [participation2.role], [organisation2.id, [null, COUNT {
MATCH (organisation2)<-[appointment3:APPOINTED_TO]-(person3:Person)
}], organisation2.name, [COLLECT {
MATCH (organisation2)-[participation4:PARTICIPATES_IN]->(initiative4:Initiative)
WITH participation4, initiative4 ORDER BY initiative4.name, participation4.id LIMIT $a4.take
RETURN [null, null, [initiative4.id, initiative4.name]]
}, COUNT {
MATCH (organisation2)-[participation4:PARTICIPATES_IN]->(initiative4:Initiative)
}]]]
}, null]]]
}, null] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE organisation1:Node AND organisation1.id IN $a1.v0
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.role], [organisation1.id, organisation1.name]]
}, null] AS answer

// participation/of-initiative (+ participation/of-organisation)
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE organisation1:Node AND organisation1.id IN $a1.v0
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.role], [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)-[participation2:PARTICIPATES_IN]->(initiative2:Initiative)
WITH participation2, initiative2 ORDER BY initiative2.name, participation2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, initiative2.name]]
}, COUNT {
MATCH (organisation1)-[participation2:PARTICIPATES_IN]->(initiative2:Initiative)
}]]]
}, null] AS answer

// participation/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[participation1:PARTICIPATES_IN]->(initiative1:Initiative)
WITH participation1, initiative1 ORDER BY initiative1.name, participation1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, COUNT {
MATCH (parent)-[participation1:PARTICIPATES_IN]->(initiative1:Initiative)
}] AS answer
