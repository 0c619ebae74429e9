// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.locator] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.locator, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.title, source2.url] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title, source1.url] LIMIT 1
}) AS answer

// influence/initiatives-of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.name, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.how], [initiative1.id, initiative1.name]]
}, null] AS answer

// leadership/of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[leadership1:LEADS]-(person1:Person)
WITH leadership1, person1 ORDER BY person1.name, leadership1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer

// review/reviews
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.name IS NOT NULL
AND review1.id IS NOT NULL
WITH review1 ORDER BY review1.name, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, review1.name, review1.published]]
}, null] AS answer

// review/reviews (+ influence/initiatives-of-review, evidence/of-citing, citing/source, leadership/of-review)
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
RETURN [null, null, [citation3.id, citation3.basis, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title, source4.url] LIMIT 1
})]]
}, null], influence2.how], [initiative2.id, initiative2.name]]
}, null], [COLLECT {
MATCH (review1)<-[leadership5:LEADS]-(person5:Person)
WITH leadership5, person5 ORDER BY person5.name, leadership5.id LIMIT $a5.take
RETURN [null, null, [person5.id, person5.name]]
}, null], review1.name, review1.published]]
}, null] AS answer
