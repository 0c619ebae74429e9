// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.note] LIMIT 1
}) AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.status IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.citations, figure1.measure, figure1.note, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ receipt/of-initiative, fact/figures)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [null, COUNT {
MATCH (initiative1)<-[receipt2:AWARDED_TO]-(award2:Award)
}], [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.status IN $a3.v0
WITH figure3 ORDER BY figure3.measure, figure3.preferred DESC, figure3.id DESC LIMIT $a3.take
RETURN [null, null, [figure3.id, figure3.citations, figure3.measure, figure3.note, figure3.minimum, figure3.maximum, figure3.unit, figure3.qualifier]]
}, null], initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ receipt/of-initiative, fact/figures, evidence/of-citing)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [null, COUNT {
MATCH (initiative1)<-[receipt2:AWARDED_TO]-(award2:Award)
}], [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.status IN $a3.v0
WITH figure3 ORDER BY figure3.measure, figure3.preferred DESC, figure3.id DESC LIMIT $a3.take
RETURN [null, null, [figure3.id, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN figure3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.basis, citation4.note]]
}, null], figure3.measure, figure3.note, figure3.minimum, figure3.maximum, figure3.unit, figure3.qualifier]]
}, null], initiative1.name] LIMIT 1
}) AS answer

// receipt/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
}] AS answer
