// appointment/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE ($a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest))
AND appointment1.leading = $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.title], [person1.id, person1.name]]
}, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE ($a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest))
AND appointment1.leading = $a1.v1
}] AS answer

// appointment/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE ((CASE WHEN appointment1.fromEarliest IS NOT NULL THEN appointment1.fromEarliest <= $a1.day ELSE size(appointment1.attested) = 0 OR any(attested IN appointment1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < appointment1.untilLatest, true)) OR $a1.day IN appointment1.attested)
AND appointment1.leading = $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.attested, CASE WHEN $a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment1.citations, appointment1.title], [person1.id, person1.name]]
}, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE ((CASE WHEN appointment1.fromEarliest IS NOT NULL THEN appointment1.fromEarliest <= $a1.day ELSE size(appointment1.attested) = 0 OR any(attested IN appointment1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < appointment1.untilLatest, true)) OR $a1.day IN appointment1.attested)
AND appointment1.leading = $a1.v1
}] AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// organisation/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, organisation1.name] LIMIT 1
}) AS answer

// organisation/by-id (+ appointment/of-organisation)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE ($a2.day IN appointment2.attested OR (appointment2.fromLatest <= $a2.day AND $a2.day < appointment2.untilEarliest))
AND appointment2.leading = $a2.v0
WITH appointment2, person2 ORDER BY appointment2.leading DESC, person2.name, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.title], [person2.id, person2.name]]
}, COUNT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE ($a2.day IN appointment2.attested OR (appointment2.fromLatest <= $a2.day AND $a2.day < appointment2.untilEarliest))
AND appointment2.leading = $a2.v1
}], [COLLECT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE ((CASE WHEN appointment3.fromEarliest IS NOT NULL THEN appointment3.fromEarliest <= $a3.day ELSE size(appointment3.attested) = 0 OR any(attested IN appointment3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < appointment3.untilLatest, true)) OR $a3.day IN appointment3.attested)
AND appointment3.leading = $a3.v0
WITH appointment3, person3 ORDER BY appointment3.leading DESC, person3.name, appointment3.id LIMIT $a3.take
RETURN [null, [appointment3.attested, CASE WHEN $a3.day IN appointment3.attested OR (appointment3.fromLatest <= $a3.day AND $a3.day < appointment3.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment3.citations, appointment3.title], [person3.id, person3.name]]
}, COUNT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE ((CASE WHEN appointment3.fromEarliest IS NOT NULL THEN appointment3.fromEarliest <= $a3.day ELSE size(appointment3.attested) = 0 OR any(attested IN appointment3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < appointment3.untilLatest, true)) OR $a3.day IN appointment3.attested)
AND appointment3.leading = $a3.v1
}], organisation1.name] LIMIT 1
}) AS answer

// organisation/by-id (+ appointment/of-organisation, evidence/of-citing)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE ($a2.day IN appointment2.attested OR (appointment2.fromLatest <= $a2.day AND $a2.day < appointment2.untilEarliest))
AND appointment2.leading = $a2.v0
WITH appointment2, person2 ORDER BY appointment2.leading DESC, person2.name, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.title], [person2.id, person2.name]]
}, COUNT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE ($a2.day IN appointment2.attested OR (appointment2.fromLatest <= $a2.day AND $a2.day < appointment2.untilEarliest))
AND appointment2.leading = $a2.v1
}], [COLLECT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE ((CASE WHEN appointment3.fromEarliest IS NOT NULL THEN appointment3.fromEarliest <= $a3.day ELSE size(appointment3.attested) = 0 OR any(attested IN appointment3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < appointment3.untilLatest, true)) OR $a3.day IN appointment3.attested)
AND appointment3.leading = $a3.v0
WITH appointment3, person3 ORDER BY appointment3.leading DESC, person3.name, appointment3.id LIMIT $a3.take
RETURN [null, [appointment3.attested, CASE WHEN $a3.day IN appointment3.attested OR (appointment3.fromLatest <= $a3.day AND $a3.day < appointment3.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN appointment3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id]]
}, null], appointment3.title], [person3.id, person3.name]]
}, COUNT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE ((CASE WHEN appointment3.fromEarliest IS NOT NULL THEN appointment3.fromEarliest <= $a3.day ELSE size(appointment3.attested) = 0 OR any(attested IN appointment3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < appointment3.untilLatest, true)) OR $a3.day IN appointment3.attested)
AND appointment3.leading = $a3.v1
}], organisation1.name] LIMIT 1
}) AS answer

// person/leaders
RETURN [COLLECT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND person1.name IS NOT NULL
AND person1.id IS NOT NULL
AND (EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE (post1:LEADS OR post1.leading) AND ($a1.day IN post1.attested OR (post1.fromLatest <= $a1.day AND $a1.day < post1.untilEarliest)) })
WITH person1 ORDER BY person1.name, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, COUNT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND (EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE (post1:LEADS OR post1.leading) AND ($a1.day IN post1.attested OR (post1.fromLatest <= $a1.day AND $a1.day < post1.untilEarliest)) })
}] AS answer

// person/leaders
RETURN [null, COUNT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND (EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE (post1:LEADS OR post1.leading) AND ((CASE WHEN post1.fromEarliest IS NOT NULL THEN post1.fromEarliest <= $a1.day ELSE size(post1.attested) = 0 OR any(attested IN post1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < post1.untilLatest, true)) OR $a1.day IN post1.attested) })
AND person1:Node AND person1.id = $a1.v0
}] AS answer
