// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.url] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.url] LIMIT 1
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

// initiative/by-id (+ scheme/of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[:UNDER]-(award2:Award)
WITH award2 ORDER BY award2.amountOrder, award2.id LIMIT $a2.take
RETURN [null, null, [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, award2.citations, award2.preferred, award2.stage]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ scheme/of-initiative, evidence/of-citing, citing/source, funding/of-award, receipt/organisations)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[:UNDER]-(award2:Award)
WITH award2 ORDER BY award2.amountOrder, award2.id LIMIT $a2.take
RETURN [null, null, [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN award2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.url] LIMIT 1
})]]
}, null], [COLLECT {
MATCH (award2)-[funding5:FUNDED_BY]->(organisation5:Organisation)
WITH funding5, organisation5 ORDER BY organisation5.name, funding5.id LIMIT $a5.take
RETURN [null, null, [organisation5.id, organisation5.name]]
}, null], award2.preferred, [COLLECT {
MATCH (award2)-[receipt6:AWARDED_TO]->(organisation6:Organisation)
WITH receipt6, organisation6 ORDER BY organisation6.name, receipt6.id LIMIT $a6.take
RETURN [null, null, [organisation6.id, organisation6.name]]
}, null], award2.stage]]
}, null]] LIMIT 1
}) AS answer

// receipt/organisations
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
WITH receipt1, organisation1 ORDER BY organisation1.name, receipt1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// scheme/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:UNDER]-(award1:Award)
WITH award1 ORDER BY award1.amountOrder, award1.id LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.preferred, award1.stage]]
}, null] AS answer
