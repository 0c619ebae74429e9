// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title] LIMIT 1
}) AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ participation/of-initiative, evidence/of-citing, citing/source)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE participation2.id = $a2.v0
WITH participation2, organisation2 ORDER BY organisation2.name, participation2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN participation2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, COUNT {
MATCH (citation3:Citation)
WHERE citation3.id IN participation2.citations
}], [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation2.citations
WITH citation4 ORDER BY citation4.id DESC LIMIT $a4.take
RETURN [[citation4.id], null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title] LIMIT 1
})]]
}, null], [null, COUNT {
MATCH (citation6:Citation)
WHERE citation6.id IN participation2.citations
}]], null]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ participation/of-initiative, evidence/of-citing, citing/source)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE participation2.id = $a2.v0
WITH participation2, organisation2 ORDER BY organisation2.name, participation2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN participation2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, COUNT {
MATCH (citation3:Citation)
WHERE citation3.id IN participation2.citations
}], [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation2.citations
WITH citation4 ORDER BY citation4.id DESC LIMIT $a4.take
RETURN [[citation4.id], null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title] LIMIT 1
})]]
}, null], participation2.citations], null]
}, null]] LIMIT 1
}) AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE participation1.id = $a1.v0
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations], null]
}, null] AS answer
