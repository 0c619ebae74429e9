// audience/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[audience1:GIVEN_TO]-(quotation1:Quotation)
}] AS answer

// audience/of-quotation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[audience1:GIVEN_TO]->(organisation1:Organisation)
WITH audience1, organisation1 ORDER BY organisation1.name, audience1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// person/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id] LIMIT 1
}) AS answer

// person/by-id (+ quoting/of-person)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, [COLLECT {
MATCH (person1)-[:SAID]->(quotation2:Quotation)
WITH quotation2 ORDER BY quotation2.id LIMIT $a2.take
RETURN [null, null, [quotation2.id, quotation2.capacity, quotation2.fidelity, quotation2.gist]]
}, null]] LIMIT 1
}) AS answer

// person/by-id (+ quoting/of-person, subject/of-quotation, audience/of-quotation, audience/of-organisation)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, [COLLECT {
MATCH (person1)-[:SAID]->(quotation2:Quotation)
WITH quotation2 ORDER BY quotation2.id LIMIT $a2.take
RETURN [null, null, [quotation2.id, [COLLECT {
MATCH (quotation2)-[subject3:ABOUT]->(entity3:Entity)
WITH subject3, entity3 ORDER BY entity3.name, subject3.id LIMIT $a3.take
RETURN [null, null, CASE
WHEN entity3:Event OR entity3:Initiative OR entity3:Organisation OR entity3:Person OR entity3:Place OR entity3:Review OR entity3:Topic THEN [CASE WHEN entity3:Event THEN 'Event' WHEN entity3:Initiative THEN 'Initiative' WHEN entity3:Organisation THEN 'Organisation' WHEN entity3:Person THEN 'Person' WHEN entity3:Place THEN 'Place' WHEN entity3:Review THEN 'Review' WHEN entity3:Topic THEN 'Topic' END, [entity3.id, entity3.name]]
END]
}, null], quotation2.capacity, quotation2.fidelity, quotation2.gist, [COLLECT {
MATCH (quotation2)-[audience4:GIVEN_TO]->(organisation4:Organisation)
WITH audience4, organisation4 ORDER BY organisation4.name, audience4.id LIMIT $a4.take
RETURN [null, null, [organisation4.id, organisation4.name, [null, COUNT {
MATCH (organisation4)<-[audience5:GIVEN_TO]-(quotation5:Quotation)
}]]]
}, null]]]
}, null]] LIMIT 1
}) AS answer

// quoting/of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:SAID]->(quotation1:Quotation)
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.capacity, quotation1.fidelity, quotation1.gist]]
}, null] AS answer

// subject/of-quotation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[subject1:ABOUT]->(entity1:Entity)
WITH subject1, entity1 ORDER BY entity1.name, subject1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END]
}, null] AS answer
