// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.kind, initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ receipt/of-initiative, evidence/of-citing, part/wholes-of-initiative, fact/figures, location/of-entity, participation/of-initiative, part/parts-of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[receipt2:AWARDED_TO]-(award2:Award)
WITH receipt2, award2 ORDER BY award2.amountOrder DESC, receipt2.id DESC LIMIT $a2.take
RETURN [null, null, [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN award2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null], award2.purpose, award2.stage]]
}, null], initiative1.kind, initiative1.name, [COLLECT {
MATCH (initiative1)-[membership4:PART_OF]->(whole4:Initiative)
WITH membership4, whole4 ORDER BY whole4.name, membership4.id LIMIT $a4.take
RETURN [null, [[COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN membership4.citations
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id]]
}, null]], [whole4.id, [COLLECT {
MATCH (whole4)-[:HAS_FIGURE]->(figure6:Figure)
WHERE figure6.measure IN $a6.v0
WITH figure6 ORDER BY figure6.measure, figure6.preferred DESC, figure6.id DESC LIMIT $a6.take
RETURN [null, null, [figure6.id, figure6.minimum, figure6.maximum, figure6.unit, figure6.qualifier]]
}, null], whole4.name, [COLLECT {
MATCH (whole4)-[location7:LOCATED_IN]->(place7:Place)
WITH location7, place7 ORDER BY place7.name, location7.id LIMIT $a7.take
RETURN [null, null, [place7.id, place7.kind, place7.name]]
}, null]]]
}, null], [COLLECT {
MATCH (initiative1)<-[participation8:PARTICIPATES_IN]-(organisation8:Organisation)
WHERE participation8.role IN $a8.v0
WITH participation8, organisation8 ORDER BY organisation8.name, participation8.id LIMIT $a8.take
RETURN [null, [[COLLECT {
MATCH (citation9:Citation)
WHERE citation9.id IN participation8.citations
WITH citation9 ORDER BY citation9.id LIMIT $a9.take
RETURN [null, null, [citation9.id]]
}, null]], [organisation8.id, organisation8.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[membership10:PART_OF]-(part10:Initiative)
WITH membership10, part10 ORDER BY part10.name, membership10.id LIMIT $a10.take
RETURN [null, null, [part10.id, part10.name]]
}, null], [COLLECT {
MATCH (initiative1)-[location11:LOCATED_IN]->(place11:Place)
WITH location11, place11 ORDER BY place11.name, location11.id LIMIT $a11.take
RETURN [null, [[COLLECT {
MATCH (citation12:Citation)
WHERE citation12.id IN location11.citations
WITH citation12 ORDER BY citation12.id LIMIT $a12.take
RETURN [null, null, [citation12.id]]
}, null]], [place11.id, place11.kind, place11.name]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ receipt/of-initiative, part/wholes-of-initiative, fact/figures, location/of-entity, participation/of-initiative, part/parts-of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[receipt2:AWARDED_TO]-(award2:Award)
WITH receipt2, award2 ORDER BY award2.amountOrder DESC, receipt2.id DESC LIMIT $a2.take
RETURN [null, null, [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, award2.citations, award2.purpose, award2.stage]]
}, null], initiative1.kind, initiative1.name, [COLLECT {
MATCH (initiative1)-[membership3:PART_OF]->(whole3:Initiative)
WITH membership3, whole3 ORDER BY whole3.name, membership3.id LIMIT $a3.take
RETURN [null, [membership3.citations], [whole3.id, [COLLECT {
MATCH (whole3)-[:HAS_FIGURE]->(figure4:Figure)
WHERE figure4.measure IN $a4.v0
WITH figure4 ORDER BY figure4.measure, figure4.preferred DESC, figure4.id DESC LIMIT $a4.take
RETURN [null, null, [figure4.id, figure4.minimum, figure4.maximum, figure4.unit, figure4.qualifier]]
}, null], whole3.name, [COLLECT {
MATCH (whole3)-[location5:LOCATED_IN]->(place5:Place)
WITH location5, place5 ORDER BY place5.name, location5.id LIMIT $a5.take
RETURN [null, null, [place5.id, place5.kind, place5.name]]
}, null]]]
}, null], [COLLECT {
MATCH (initiative1)<-[participation6:PARTICIPATES_IN]-(organisation6:Organisation)
WHERE participation6.role IN $a6.v0
WITH participation6, organisation6 ORDER BY organisation6.name, participation6.id LIMIT $a6.take
RETURN [null, [participation6.citations], [organisation6.id, organisation6.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[membership7:PART_OF]-(part7:Initiative)
WITH membership7, part7 ORDER BY part7.name, membership7.id LIMIT $a7.take
RETURN [null, null, [part7.id, part7.name]]
}, null], [COLLECT {
MATCH (initiative1)-[location8:LOCATED_IN]->(place8:Place)
WITH location8, place8 ORDER BY place8.name, location8.id LIMIT $a8.take
RETURN [null, [location8.citations], [place8.id, place8.kind, place8.name]]
}, null]] LIMIT 1
}) AS answer

// location/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.name, location1.id LIMIT $a1.take
RETURN [null, [location1.citations], [place1.id, place1.kind, place1.name]]
}, null] AS answer

// location/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.name, location1.id LIMIT $a1.take
RETURN [null, null, [place1.id, place1.kind, place1.name]]
}, null] AS answer

// part/parts-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Initiative)
WITH membership1, part1 ORDER BY part1.name, membership1.id LIMIT $a1.take
RETURN [null, null, [part1.id, part1.name]]
}, null] AS answer

// part/wholes-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[membership1:PART_OF]->(whole1:Initiative)
WITH membership1, whole1 ORDER BY whole1.name, membership1.id LIMIT $a1.take
RETURN [null, [membership1.citations], [whole1.id, whole1.name]]
}, null] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE participation1.role IN $a1.v0
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations], [organisation1.id, organisation1.name]]
}, null] AS answer

// receipt/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrder DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.purpose, award1.stage]]
}, null] AS answer
