// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// influence/further-reviews
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[influence1:LED_TO]->(further1:Review)
}] AS answer

// influence/initiatives-of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.name, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.how], [initiative1.id, initiative1.name]]
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
}, COUNT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
}] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ part/wholes-of-initiative, part/parts-of-initiative, influence/reviews-of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name, [COLLECT {
MATCH (initiative1)-[membership2:PART_OF]->(whole2:Initiative)
WITH membership2, whole2 ORDER BY whole2.name, membership2.id LIMIT $a2.take
RETURN [null, null, [whole2.id, whole2.name, [COLLECT {
MATCH (whole2)<-[membership3:PART_OF]-(part3:Initiative)
WITH membership3, part3 ORDER BY part3.name, membership3.id LIMIT $a3.take
RETURN [null, null, [part3.id]]
}, null]]]
}, null], [COLLECT {
MATCH (initiative1)<-[influence4:LED_TO]-(review4:Review)
WITH influence4, review4 ORDER BY review4.name, influence4.id LIMIT $a4.take
RETURN [null, null, [review4.id, review4.name]]
}, COUNT {
MATCH (initiative1)<-[influence4:LED_TO]-(review4:Review)
}]] LIMIT 1
}) AS answer

// part/parts-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Initiative)
WITH membership1, part1 ORDER BY part1.name, membership1.id LIMIT $a1.take
RETURN [null, null, [part1.id]]
}, null] AS answer

// part/wholes-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[membership1:PART_OF]->(whole1:Initiative)
WITH membership1, whole1 ORDER BY whole1.name, membership1.id LIMIT $a1.take
RETURN [null, null, [whole1.id, whole1.name]]
}, null] AS answer

// review/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, review1.name] LIMIT 1
}) AS answer

// review/by-id (+ influence/further-reviews, influence/initiatives-of-review)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [null, COUNT {
MATCH (review1)-[influence2:LED_TO]->(further2:Review)
}], [COLLECT {
MATCH (review1)-[influence3:LED_TO]->(initiative3:Initiative)
WITH influence3, initiative3 ORDER BY initiative3.name, influence3.id LIMIT $a3.take
RETURN [null, [influence3.citations, influence3.how], [initiative3.id, initiative3.name]]
}, COUNT {
MATCH (review1)-[influence3:LED_TO]->(initiative3:Initiative)
}], review1.name] LIMIT 1
}) AS answer

// review/by-id (+ influence/further-reviews, influence/initiatives-of-review, evidence/of-citing)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [null, COUNT {
MATCH (review1)-[influence2:LED_TO]->(further2:Review)
}], [COLLECT {
MATCH (review1)-[influence3:LED_TO]->(initiative3:Initiative)
WITH influence3, initiative3 ORDER BY initiative3.name, influence3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN influence3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id]]
}, null], influence3.how], [initiative3.id, initiative3.name]]
}, COUNT {
MATCH (review1)-[influence3:LED_TO]->(initiative3:Initiative)
}], review1.name] LIMIT 1
}) AS answer
