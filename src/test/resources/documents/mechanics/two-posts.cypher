// appointment/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE person1:Node AND person1.id = $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.attested, appointment1.from, appointment1.honorary, appointment1.id, appointment1.preferred, appointment1.title, appointment1.until], [person1.id]]
}, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE person1:Node AND person1.id = $a1.v1
}] AS answer

// organisation/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id] LIMIT 1
}) AS answer

// organisation/by-id (+ appointment/of-organisation)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE person2:Node AND person2.id = $a2.v0
WITH appointment2, person2 ORDER BY appointment2.leading DESC, person2.name, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.attested, appointment2.from, appointment2.honorary, appointment2.id, appointment2.preferred, appointment2.title, appointment2.until], [person2.id]]
}, COUNT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE person2:Node AND person2.id = $a2.v1
}]] LIMIT 1
}) AS answer
