// influence/initiatives-of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.name, influence1.id LIMIT $a1.take
RETURN [null, [influence1.how], [initiative1.id, initiative1.kind, initiative1.name]]
}, COUNT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
}] AS answer

// influence/reviews-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
WITH influence1, review1 ORDER BY review1.name, influence1.id LIMIT $a1.take
RETURN [null, null, [review1.id, review1.name]]
}, null] AS answer

// review/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, review1.name] LIMIT 1
}) AS answer

// review/by-id (+ influence/initiatives-of-review, influence/reviews-of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.name, influence2.id LIMIT $a2.take
RETURN [null, [influence2.how], [initiative2.id, initiative2.kind, initiative2.name, [COLLECT {
MATCH (initiative2)<-[influence3:LED_TO]-(review3:Review)
WITH influence3, review3 ORDER BY review3.name, influence3.id LIMIT $a3.take
RETURN [null, null, [review3.id, review3.name]]
}, null]]]
}, COUNT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
}], review1.name] LIMIT 1
}) AS answer
