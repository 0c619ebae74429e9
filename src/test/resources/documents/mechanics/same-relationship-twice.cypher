// appointment/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.leading = $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.title], [person1.id, person1.name]]
}, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.leading = $a1.v1
}] AS answer

// appointment/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.title], [person1.id, person1.name]]
}, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
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
WITH appointment2, person2 ORDER BY appointment2.leading DESC, person2.name, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.title], [person2.id, person2.name]]
}, COUNT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
}], [COLLECT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE appointment3.leading = $a3.v0
WITH appointment3, person3 ORDER BY appointment3.leading DESC, person3.name, appointment3.id LIMIT $a3.take
RETURN [null, [appointment3.title], [person3.id, person3.name]]
}, COUNT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE appointment3.leading = $a3.v1
}]] LIMIT 1
}) AS answer
