// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id] LIMIT 1
}) AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.dateOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText, figure1.citations, figure1.preferred, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ fact/figures)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
WITH figure2 ORDER BY figure2.dateOrder, figure2.id LIMIT $a2.take
RETURN [null, null, [figure2.id, figure2.dateText, figure2.citations, figure2.preferred, figure2.minimum, figure2.maximum, figure2.unit, figure2.qualifier]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ fact/figures, evidence/of-citing, citing/source)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
WITH figure2 ORDER BY figure2.dateOrder, figure2.id LIMIT $a2.take
RETURN [null, null, [figure2.id, figure2.dateText, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN figure2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, null], figure2.preferred, figure2.minimum, figure2.maximum, figure2.unit, figure2.qualifier]]
}, null]] LIMIT 1
}) AS answer
