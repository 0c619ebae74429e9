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
RETURN [source1.id, source1.url] LIMIT 1
}) AS answer

// influence/initiatives-of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.name DESC, influence1.id DESC LIMIT $a1.take
RETURN [[initiative1.name, influence1.id], [influence1.citations, influence1.how], [initiative1.id, initiative1.name]]
}, null] AS answer

// influence/initiatives-of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.name, influence1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, COUNT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
}] AS answer

// review/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id] LIMIT 1
}) AS answer

// review/by-id (+ influence/initiatives-of-review, evidence/of-citing, citing/source)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.name, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, initiative2.name]]
}, COUNT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
}], [COLLECT {
MATCH (review1)-[influence3:LED_TO]->(initiative3:Initiative)
WITH influence3, initiative3 ORDER BY initiative3.name DESC, influence3.id DESC LIMIT $a3.take
RETURN [[initiative3.name, influence3.id], [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN influence3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.url] LIMIT 1
})]]
}, null], influence3.how], [initiative3.id, initiative3.name]]
}, null]] LIMIT 1
}) AS answer
