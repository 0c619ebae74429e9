// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// funding/of-award
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[funding1:FUNDED_BY]->(organisation1:Organisation)
WITH funding1, organisation1 ORDER BY organisation1.name, funding1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ receipt/of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[receipt2:AWARDED_TO]-(award2:Award)
WITH receipt2, award2 ORDER BY award2.amountOrder DESC, receipt2.id DESC LIMIT $a2.take
RETURN [null, [receipt2.citations], [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, award2.kind, award2.purpose, award2.stage]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ receipt/of-initiative, evidence/of-citing, funding/of-award)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[receipt2:AWARDED_TO]-(award2:Award)
WITH receipt2, award2 ORDER BY award2.amountOrder DESC, receipt2.id DESC LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN receipt2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null]], [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, [COLLECT {
MATCH (award2)-[funding4:FUNDED_BY]->(organisation4:Organisation)
WITH funding4, organisation4 ORDER BY organisation4.name, funding4.id LIMIT $a4.take
RETURN [null, null, [organisation4.id, organisation4.name]]
}, null], award2.kind, award2.purpose, award2.stage]]
}, null]] LIMIT 1
}) AS answer

// receipt/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrder DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, [receipt1.citations], [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.kind, award1.purpose, award1.stage]]
}, null] AS answer
