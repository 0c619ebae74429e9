// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.title] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title] LIMIT 1
}) AS answer

// initiative/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// initiative/initiatives
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}
WITH initiative1 ORDER BY initiative1.name, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// initiative/initiatives (+ participation/of-initiative, evidence/of-citing, citing/source, partnership/partners)
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}
WITH initiative1 ORDER BY initiative1.name, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY organisation3.name, participation3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.locator, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title] LIMIT 1
})]]
}, null], participation3.role], [organisation3.id, organisation3.kind, organisation3.name, [COLLECT {
MATCH (organisation3)-[partnership6:PARTNERED_WITH]->(partner6:Organisation)
WITH partnership6, partner6 ORDER BY partner6.name, partnership6.id LIMIT $a6.take
RETURN [null, [partnership6.initiative, partnership6.role], [partner6.id, partner6.name]]
}, null]]]
}, null]]]
}, null] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.role], [organisation1.id, organisation1.kind, organisation1.name]]
}, null] AS answer

// partnership/partners
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[partnership1:PARTNERED_WITH]->(partner1:Organisation)
WITH partnership1, partner1 ORDER BY partner1.name, partnership1.id LIMIT $a1.take
RETURN [null, [partnership1.initiative, partnership1.role], [partner1.id, partner1.name]]
}, null] AS answer

// partnership/partners (+ initiative/by-id)
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[partnership1:PARTNERED_WITH]->(partner1:Organisation)
WITH partnership1, partner1 ORDER BY partner1.name, partnership1.id LIMIT $a1.take
RETURN [null, [head(COLLECT {
MATCH (found2:Node {id: partnership1.initiative})-[:REDIRECTS_TO*0..9]->(initiative2:Initiative)
RETURN [initiative2.id, initiative2.name] LIMIT 1
}), partnership1.role], [partner1.id, partner1.name]]
}, null] AS answer
