// appointment/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.untilFirst >= $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.id], null]
}, null] AS answer

// appointment/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.untilLast < $a1.v0
AND appointment1.untilFirst >= $a1.v1
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.id, appointment1.until], null]
}, null] AS answer

// appointment/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.untilLast < $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.id, appointment1.until], null]
}, null] AS answer

// award/awards
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.fromLast < $a1.v0
AND award1.fromFirst >= $a1.v1
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.from]]
}, null] AS answer

// award/awards
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.fromLast < $a1.v0
AND award1.fromFirst >= $a1.v1
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// award/awards
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilFirst >= $a1.v0
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.until]]
}, null] AS answer

// award/awards
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilLast < $a1.v0
AND award1.untilFirst >= $a1.v1
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// award/awards
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilLast < $a1.v0
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.until]]
}, null] AS answer

// award/awards
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilLast < $a1.v0
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

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
WHERE appointment2.untilLast < $a2.v0
AND appointment2.untilFirst >= $a2.v1
WITH appointment2, person2 ORDER BY appointment2.leading DESC, person2.name, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.id, appointment2.until], null]
}, null], [COLLECT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE appointment3.untilLast < $a3.v0
WITH appointment3, person3 ORDER BY appointment3.leading DESC, person3.name, appointment3.id LIMIT $a3.take
RETURN [null, [appointment3.id, appointment3.until], null]
}, null], [COLLECT {
MATCH (organisation1)<-[appointment4:APPOINTED_TO]-(person4:Person)
WHERE appointment4.untilFirst >= $a4.v0
WITH appointment4, person4 ORDER BY appointment4.leading DESC, person4.name, appointment4.id LIMIT $a4.take
RETURN [null, [appointment4.id], null]
}, null]] LIMIT 1
}) AS answer
