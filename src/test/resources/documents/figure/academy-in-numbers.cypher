// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis] LIMIT 1
}) AS answer

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
RETURN [null, null, [figure1.id, figure1.due, figure1.citations, figure1.measure, figure1.note, figure1.qualifier, figure1.status, figure1.unit, figure1.minimum, figure1.maximum]]
}, null] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ scheme/of-initiative, evidence/of-citing, fact/figures)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[:UNDER]-(award2:Award)
WHERE award2.stage IN $a2.v0
WITH award2 ORDER BY award2.amountOrder DESC, award2.id DESC LIMIT $a2.take
RETURN [null, null, [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, award2.duration, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN award2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null], award2.kind, award2.stage]]
}, null], [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure4:Figure)
WHERE figure4.measure IN $a4.v0
WITH figure4 ORDER BY figure4.measure, figure4.preferred DESC, figure4.id DESC LIMIT $a4.take
RETURN [null, null, [figure4.id, figure4.due, [COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN figure4.citations
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id, citation5.basis]]
}, null], figure4.measure, figure4.note, figure4.qualifier, figure4.status, figure4.unit, figure4.minimum, figure4.maximum]]
}, null], initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ scheme/of-initiative, fact/figures)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[:UNDER]-(award2:Award)
WHERE award2.stage IN $a2.v0
WITH award2 ORDER BY award2.amountOrder DESC, award2.id DESC LIMIT $a2.take
RETURN [null, null, [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, award2.duration, award2.citations, award2.kind, award2.stage]]
}, null], [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
WITH figure3 ORDER BY figure3.measure, figure3.preferred DESC, figure3.id DESC LIMIT $a3.take
RETURN [null, null, [figure3.id, figure3.due, figure3.citations, figure3.measure, figure3.note, figure3.qualifier, figure3.status, figure3.unit, figure3.minimum, figure3.maximum]]
}, null], initiative1.name] LIMIT 1
}) AS answer

// scheme/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:UNDER]-(award1:Award)
WHERE award1.stage IN $a1.v0
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.duration, award1.citations, award1.kind, award1.stage]]
}, null] AS answer
