// announcement/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[announcement1:ANNOUNCED]-(person1:Person)
WITH announcement1, person1 ORDER BY person1.name, announcement1.id LIMIT $a1.take
RETURN [null, [announcement1.attested], [person1.id, person1.name]]
}, null] AS answer

// appointment/of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WHERE ($a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest))
AND appointment1.leading = $a1.v0
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.name, appointment1.id LIMIT $a1.take
RETURN [null, [CASE WHEN $a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment1.title], [organisation1.id, organisation1.name]]
}, null] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ announcement/of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[announcement2:ANNOUNCED]-(person2:Person)
WITH announcement2, person2 ORDER BY person2.name, announcement2.id LIMIT $a2.take
RETURN [null, [announcement2.attested], [person2.id, person2.name]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ announcement/of-initiative, appointment/of-person)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[announcement2:ANNOUNCED]-(person2:Person)
WITH announcement2, person2 ORDER BY person2.name, announcement2.id LIMIT $a2.take
RETURN [null, [announcement2.attested], [person2.id, [COLLECT {
MATCH (person2)-[appointment3:APPOINTED_TO]->(organisation3:Organisation)
WHERE ($a3.day IN appointment3.attested OR (appointment3.fromLatest <= $a3.day AND $a3.day < appointment3.untilEarliest))
AND appointment3.leading = $a3.v0
WITH appointment3, organisation3 ORDER BY appointment3.leading DESC, organisation3.name, appointment3.id LIMIT $a3.take
RETURN [null, [CASE WHEN $a3.day IN appointment3.attested OR (appointment3.fromLatest <= $a3.day AND $a3.day < appointment3.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment3.title], [organisation3.id, organisation3.name]]
}, null], person2.name]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ occasion/of-initiative, announcement/of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[occasion2:ANNOUNCED_AT]->(event2:Event)
WITH occasion2, event2 ORDER BY event2.name, occasion2.id LIMIT $a2.take
RETURN [null, null, [event2.id, event2.date, event2.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[announcement3:ANNOUNCED]-(person3:Person)
WITH announcement3, person3 ORDER BY person3.name, announcement3.id LIMIT $a3.take
RETURN [null, [announcement3.attested], [person3.id, person3.name]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ occasion/of-initiative, speech/of-event, announcement/of-initiative, appointment/of-person)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[occasion2:ANNOUNCED_AT]->(event2:Event)
WITH occasion2, event2 ORDER BY event2.name, occasion2.id LIMIT $a2.take
RETURN [null, null, [event2.id, event2.date, event2.name, [COLLECT {
MATCH (event2)<-[speech3:SPOKE_AT]-(person3:Person)
WITH speech3, person3 ORDER BY person3.name, speech3.id LIMIT $a3.take
RETURN [null, null, [person3.id, person3.name]]
}, null]]]
}, null], [COLLECT {
MATCH (initiative1)<-[announcement4:ANNOUNCED]-(person4:Person)
WITH announcement4, person4 ORDER BY person4.name, announcement4.id LIMIT $a4.take
RETURN [null, [announcement4.attested], [person4.id, [COLLECT {
MATCH (person4)-[appointment5:APPOINTED_TO]->(organisation5:Organisation)
WHERE ($a5.day IN appointment5.attested OR (appointment5.fromLatest <= $a5.day AND $a5.day < appointment5.untilEarliest))
AND appointment5.leading = $a5.v0
WITH appointment5, organisation5 ORDER BY appointment5.leading DESC, organisation5.name, appointment5.id LIMIT $a5.take
RETURN [null, [CASE WHEN $a5.day IN appointment5.attested OR (appointment5.fromLatest <= $a5.day AND $a5.day < appointment5.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment5.title], [organisation5.id, organisation5.name]]
}, null], person4.name]]
}, null]] LIMIT 1
}) AS answer

// occasion/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[occasion1:ANNOUNCED_AT]->(event1:Event)
WITH occasion1, event1 ORDER BY event1.name, occasion1.id LIMIT $a1.take
RETURN [null, null, [event1.id, event1.date, event1.name]]
}, null] AS answer

// speech/of-event
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Event {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[speech1:SPOKE_AT]-(person1:Person)
WITH speech1, person1 ORDER BY person1.name, speech1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer
