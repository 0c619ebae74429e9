// award/awards
RETURN [COLLECT {
MATCH (award1:Award)
WHERE COUNT { (award1)-[:AWARDED_TO]->(:Organisation) } IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY COUNT { (award1)-[:AWARDED_TO]->(:Organisation) } DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// award/awards (+ receipt/organisations)
RETURN [COLLECT {
MATCH (award1:Award)
WHERE COUNT { (award1)-[:AWARDED_TO]->(:Organisation) } IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY COUNT { (award1)-[:AWARDED_TO]->(:Organisation) } DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, [null, COUNT {
MATCH (award1)-[receipt2:AWARDED_TO]->(organisation2:Organisation)
}]]]
}, null] AS answer

// funding/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[funding1:FUNDED_BY]-(award1:Award)
}] AS answer

// influence/reviews-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
}] AS answer

// initiative/initiatives
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE COUNT { (initiative1)<-[:LED_TO]-(:Review) } IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY COUNT { (initiative1)<-[:LED_TO]-(:Review) } DESC, COUNT { (initiative1)<-[:ABOUT]-() } DESC, initiative1.id DESC LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// initiative/initiatives (+ subject/of-entity, influence/reviews-of-initiative)
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE COUNT { (initiative1)<-[:LED_TO]-(:Review) } IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY COUNT { (initiative1)<-[:LED_TO]-(:Review) } DESC, COUNT { (initiative1)<-[:ABOUT]-() } DESC, initiative1.id DESC LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name, [null, COUNT {
MATCH (initiative1)<-[subject2:ABOUT]-(quotation2:Quotation)
}], [null, COUNT {
MATCH (initiative1)<-[influence3:LED_TO]-(review3:Review)
}]]]
}, null] AS answer

// organisation/organisations
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE COUNT { (organisation1)<-[:FUNDED_BY]-() } IS NOT NULL
AND organisation1.id IS NOT NULL
WITH organisation1 ORDER BY COUNT { (organisation1)<-[:FUNDED_BY]-() } DESC, organisation1.id DESC LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// organisation/organisations (+ funding/of-organisation)
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE COUNT { (organisation1)<-[:FUNDED_BY]-() } IS NOT NULL
AND organisation1.id IS NOT NULL
WITH organisation1 ORDER BY COUNT { (organisation1)<-[:FUNDED_BY]-() } DESC, organisation1.id DESC LIMIT $a1.take
RETURN [null, null, [organisation1.id, [null, COUNT {
MATCH (organisation1)<-[funding2:FUNDED_BY]-(award2:Award)
}], organisation1.name]]
}, null] AS answer

// person/people
RETURN [COLLECT {
MATCH (person1:Person)
WHERE COUNT { (person1)-[:SAID]->() } IS NOT NULL
AND person1.id IS NOT NULL
WITH person1 ORDER BY COUNT { (person1)-[:SAID]->() } DESC, person1.name, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer

// person/people
RETURN [COLLECT {
MATCH (person1:Person)
WHERE COUNT { MATCH (person1)-[:SAID]->()-[:ABOUT]->(quoted1:Initiative) RETURN DISTINCT quoted1 } IS NOT NULL
AND person1.id IS NOT NULL
WITH person1 ORDER BY COUNT { MATCH (person1)-[:SAID]->()-[:ABOUT]->(quoted1:Initiative) RETURN DISTINCT quoted1 } DESC, person1.id DESC LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer

// person/people (+ quoting/of-person)
RETURN [COLLECT {
MATCH (person1:Person)
WHERE COUNT { (person1)-[:SAID]->() } IS NOT NULL
AND person1.id IS NOT NULL
WITH person1 ORDER BY COUNT { (person1)-[:SAID]->() } DESC, person1.name, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name, [null, COUNT {
MATCH (person1)-[:SAID]->(quotation2:Quotation)
}]]]
}, null] AS answer

// quoting/of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[:SAID]->(quotation1:Quotation)
}] AS answer

// receipt/organisations
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
}] AS answer

// source/sources
RETURN [COLLECT {
MATCH (source1:Source)
WHERE COUNT { (source1)<-[:CITES]-() } IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY COUNT { (source1)<-[:CITES]-() } DESC, source1.id DESC LIMIT $a1.take
RETURN [null, null, [source1.id]]
}, null] AS answer

// subject/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[subject1:ABOUT]-(quotation1:Quotation)
}] AS answer

// topic/topics
RETURN [COLLECT {
MATCH (topic1:Topic)
WHERE COUNT { (topic1)<-[:CONCERNS]-() } IS NOT NULL
AND topic1.id IS NOT NULL
WITH topic1 ORDER BY COUNT { (topic1)<-[:CONCERNS]-() } DESC, topic1.id DESC LIMIT $a1.take
RETURN [null, null, [topic1.id, topic1.name]]
}, null] AS answer
