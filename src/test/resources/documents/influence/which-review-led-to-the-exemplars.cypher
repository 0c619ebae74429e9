// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.locator] LIMIT 1
}) AS answer

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

// influence/reviews-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
WITH influence1, review1 ORDER BY review1.name, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.how], [review1.id, review1.name, review1.published]]
}, null] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ influence/reviews-of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name, [COLLECT {
MATCH (initiative1)<-[influence2:LED_TO]-(review2:Review)
WITH influence2, review2 ORDER BY review2.name, influence2.id LIMIT $a2.take
RETURN [null, [influence2.citations, influence2.how], [review2.id, review2.name, review2.published]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ influence/reviews-of-initiative, evidence/of-citing, citing/source, leadership/of-review)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name, [COLLECT {
MATCH (initiative1)<-[influence2:LED_TO]-(review2:Review)
WITH influence2, review2 ORDER BY review2.name, influence2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN influence2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title, source4.url] LIMIT 1
})]]
}, null], influence2.how], [review2.id, [COLLECT {
MATCH (review2)<-[leadership5:LEADS]-(person5:Person)
WITH leadership5, person5 ORDER BY person5.name, leadership5.id LIMIT $a5.take
RETURN [null, [[COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN leadership5.citations
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id]]
}, null], leadership5.title], [person5.id, person5.name]]
}, null], review2.name, review2.published]]
}, null]] LIMIT 1
}) AS answer

// leadership/of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[leadership1:LEADS]-(person1:Person)
WITH leadership1, person1 ORDER BY person1.name, leadership1.id LIMIT $a1.take
RETURN [null, [leadership1.citations, leadership1.title], [person1.id, person1.name]]
}, null] AS answer
