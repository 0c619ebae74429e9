// appointment/of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.attested, appointment1.citations, appointment1.from, appointment1.honorary, appointment1.id, appointment1.leading, appointment1.title, appointment1.until], [organisation1.id, organisation1.kind, organisation1.name]]
}, null] AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.title] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title] LIMIT 1
}) AS answer

// person/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, person1.honorificPrefix, person1.name] LIMIT 1
}) AS answer

// person/by-id (+ appointment/of-person)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, [COLLECT {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WITH appointment2, organisation2 ORDER BY appointment2.leading DESC, organisation2.name, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.attested, appointment2.citations, appointment2.from, appointment2.honorary, appointment2.id, appointment2.leading, appointment2.title, appointment2.until], [organisation2.id, organisation2.kind, organisation2.name]]
}, null], person1.honorificPrefix, person1.name] LIMIT 1
}) AS answer

// person/by-id (+ appointment/of-person, evidence/of-citing, citing/source)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, [COLLECT {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WITH appointment2, organisation2 ORDER BY appointment2.leading DESC, organisation2.name, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.attested, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN appointment2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null], appointment2.from, appointment2.honorary, appointment2.id, appointment2.leading, appointment2.title, appointment2.until], [organisation2.id, organisation2.kind, organisation2.name]]
}, null], person1.honorificPrefix, person1.name] LIMIT 1
}) AS answer

// person/leaders
RETURN [null, COUNT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND person1:Node AND person1.id = $a1.v0
}] AS answer
