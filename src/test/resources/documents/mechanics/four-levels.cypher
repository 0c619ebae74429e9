// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// influence/initiatives-of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.name, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.how], [initiative1.id, initiative1.name]]
}, null] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.role], [organisation1.id, organisation1.name]]
}, null] AS answer

// receipt/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrder DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.purpose]]
}, null] AS answer

// review/reviews
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.name IS NOT NULL
AND review1.id IS NOT NULL
WITH review1 ORDER BY review1.name, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, review1.name]]
}, null] AS answer

// review/reviews (+ influence/initiatives-of-review, evidence/of-citing, participation/of-initiative, receipt/of-organisation)
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
RETURN [null, null, [citation3.id]]
}, null], influence2.how], [initiative2.id, initiative2.name, [COLLECT {
MATCH (initiative2)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WITH participation4, organisation4 ORDER BY organisation4.name, participation4.id LIMIT $a4.take
RETURN [null, [[COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN participation4.citations
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id]]
}, null], participation4.role], [organisation4.id, [COLLECT {
MATCH (organisation4)<-[receipt6:AWARDED_TO]-(award6:Award)
WITH receipt6, award6 ORDER BY award6.amountOrder DESC, receipt6.id DESC LIMIT $a6.take
RETURN [null, null, [award6.id, award6.purpose]]
}, null], organisation4.name]]
}, null]]]
}, null], review1.name]]
}, null] AS answer
