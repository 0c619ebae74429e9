// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ participation/of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE ($a2.day IN participation2.attested OR (participation2.fromLatest <= $a2.day AND $a2.day < participation2.untilEarliest))
WITH participation2, organisation2 ORDER BY organisation2.name, participation2.id LIMIT $a2.take
RETURN [null, [CASE WHEN $a2.day IN participation2.attested OR (participation2.fromLatest <= $a2.day AND $a2.day < participation2.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, participation2.id], null]
}, COUNT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE ($a2.day IN participation2.attested OR (participation2.fromLatest <= $a2.day AND $a2.day < participation2.untilEarliest))
}], [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE ((CASE WHEN participation3.fromEarliest IS NOT NULL THEN participation3.fromEarliest <= $a3.day ELSE size(participation3.attested) = 0 OR any(attested IN participation3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < participation3.untilLatest, true)) OR $a3.day IN participation3.attested)
WITH participation3, organisation3 ORDER BY organisation3.name, participation3.id LIMIT $a3.take
RETURN [null, [participation3.attested, CASE WHEN $a3.day IN participation3.attested OR (participation3.fromLatest <= $a3.day AND $a3.day < participation3.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, participation3.from, participation3.id, participation3.until], null]
}, COUNT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE ((CASE WHEN participation3.fromEarliest IS NOT NULL THEN participation3.fromEarliest <= $a3.day ELSE size(participation3.attested) = 0 OR any(attested IN participation3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < participation3.untilLatest, true)) OR $a3.day IN participation3.attested)
}], [COLLECT {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WITH participation4, organisation4 ORDER BY organisation4.name, participation4.id LIMIT $a4.take
RETURN [null, null, null]
}, null]] LIMIT 1
}) AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE ($a1.day IN participation1.attested OR (participation1.fromLatest <= $a1.day AND $a1.day < participation1.untilEarliest))
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [CASE WHEN $a1.day IN participation1.attested OR (participation1.fromLatest <= $a1.day AND $a1.day < participation1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, participation1.id], null]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE ($a1.day IN participation1.attested OR (participation1.fromLatest <= $a1.day AND $a1.day < participation1.untilEarliest))
}] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE ((CASE WHEN participation1.fromEarliest IS NOT NULL THEN participation1.fromEarliest <= $a1.day ELSE size(participation1.attested) = 0 OR any(attested IN participation1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < participation1.untilLatest, true)) OR $a1.day IN participation1.attested)
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.attested, CASE WHEN $a1.day IN participation1.attested OR (participation1.fromLatest <= $a1.day AND $a1.day < participation1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, participation1.from, participation1.id, participation1.until], null]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE ((CASE WHEN participation1.fromEarliest IS NOT NULL THEN participation1.fromEarliest <= $a1.day ELSE size(participation1.attested) = 0 OR any(attested IN participation1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < participation1.untilLatest, true)) OR $a1.day IN participation1.attested)
}] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, null, null]
}, null] AS answer
