// review/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, review1.name] LIMIT 1
}) AS answer

// review/by-id (+ influence/initiatives-of-review)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.name, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, initiative2.name]]
}, null], review1.name] LIMIT 1
}) AS answer

// review/by-id (+ influence/initiatives-of-review, participation/of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.name, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, initiative2.name, [null, COUNT {
MATCH (initiative2)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
}]]]
}, null], review1.name] LIMIT 1
}) AS answer
