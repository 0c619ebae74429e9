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

// influence/initiatives-of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.name, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations], [initiative1.id, initiative1.name]]
}, null] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations], [organisation1.id, organisation1.name]]
}, null] AS answer

// receipt/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrder DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, [receipt1.citations], [award1.id, award1.purpose]]
}, null] AS answer

// review/reviews
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.name IS NOT NULL
AND review1.id IS NOT NULL
WITH review1 ORDER BY review1.name, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, review1.name]]
}, null] AS answer

// review/reviews (+ influence/initiatives-of-review, evidence/of-citing, citing/source, participation/of-initiative, receipt/of-organisation)
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.name IS NOT NULL
AND review1.id IS NOT NULL
WITH review1 ORDER BY review1.name, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.name, influence2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN influence2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null]], [initiative2.id, initiative2.name, [COLLECT {
MATCH (initiative2)<-[participation5:PARTICIPATES_IN]-(organisation5:Organisation)
WITH participation5, organisation5 ORDER BY organisation5.name, participation5.id LIMIT $a5.take
RETURN [null, [[COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN participation5.citations
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id, head(COLLECT {
MATCH (citation6)-[:CITES]->(source7:Source)
RETURN [source7.id, source7.title] LIMIT 1
})]]
}, null]], [organisation5.id, [COLLECT {
MATCH (organisation5)<-[receipt8:AWARDED_TO]-(award8:Award)
WITH receipt8, award8 ORDER BY award8.amountOrder DESC, receipt8.id DESC LIMIT $a8.take
RETURN [null, [receipt8.citations], [award8.id, award8.purpose]]
}, null], organisation5.name]]
}, null]]]
}, null], review1.name]]
}, null] AS answer
