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
RETURN [review1.id, review1.kind] LIMIT 1
}) AS answer

// review/by-id (+ influence/initiatives-of-review)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.name, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, initiative2.name]]
}, COUNT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
}], review1.kind] LIMIT 1
}) AS answer
