// appointment/of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.attested, appointment1.citations, appointment1.honorary, appointment1.leading, appointment1.title], [organisation1.id, organisation1.kind, organisation1.name]]
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

// leadership/initiatives-of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[leadership1:LEADS]->(initiative1:Initiative)
WITH leadership1, initiative1 ORDER BY initiative1.name, leadership1.id LIMIT $a1.take
RETURN [null, [leadership1.title], [initiative1.id, initiative1.name]]
}, null] AS answer

// person/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, person1.name] LIMIT 1
}) AS answer

// person/by-id (+ appointment/of-person, evidence/of-citing, citing/source, leadership/initiatives-of-person, quoting/of-person)
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
RETURN [source4.id, source4.title, source4.url] LIMIT 1
})]]
}, null], appointment2.honorary, appointment2.leading, appointment2.title], [organisation2.id, organisation2.kind, organisation2.name]]
}, null], [COLLECT {
MATCH (person1)-[leadership5:LEADS]->(initiative5:Initiative)
WITH leadership5, initiative5 ORDER BY initiative5.name, leadership5.id LIMIT $a5.take
RETURN [null, [leadership5.title], [initiative5.id, initiative5.name]]
}, null], person1.name, [COLLECT {
MATCH (person1)-[:SAID]->(quotation6:Quotation)
WITH quotation6 ORDER BY quotation6.id LIMIT $a6.take
RETURN [null, null, [quotation6.id, quotation6.capacity, quotation6.fidelity, quotation6.gist]]
}, null]] LIMIT 1
}) AS answer

// person/by-id (+ appointment/of-person, leadership/initiatives-of-person, quoting/of-person)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, [COLLECT {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WITH appointment2, organisation2 ORDER BY appointment2.leading DESC, organisation2.name, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.attested, appointment2.citations, appointment2.honorary, appointment2.leading, appointment2.title], [organisation2.id, organisation2.kind, organisation2.name]]
}, null], [COLLECT {
MATCH (person1)-[leadership3:LEADS]->(initiative3:Initiative)
WITH leadership3, initiative3 ORDER BY initiative3.name, leadership3.id LIMIT $a3.take
RETURN [null, [leadership3.title], [initiative3.id, initiative3.name]]
}, null], person1.name, [COLLECT {
MATCH (person1)-[:SAID]->(quotation4:Quotation)
WITH quotation4 ORDER BY quotation4.id LIMIT $a4.take
RETURN [null, null, [quotation4.id, quotation4.capacity, quotation4.fidelity, quotation4.gist]]
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
