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
WHERE organisation2.name >= $a2.after0 AND (organisation2.name > $a2.after0 OR participation2.id > $a2.after1)
AND organisation2.name <= $a2.before0 AND (organisation2.name < $a2.before0 OR participation2.id < $a2.before1)
WITH participation2, organisation2 ORDER BY organisation2.name, participation2.id LIMIT $a2.take
RETURN [null, [participation2.id], null]
}, COUNT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}, EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE NOT (organisation2.name >= $a2.after0 AND (organisation2.name > $a2.after0 OR participation2.id > $a2.after1))
}, EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE NOT (organisation2.name <= $a2.before0 AND (organisation2.name < $a2.before0 OR participation2.id < $a2.before1))
}], [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE organisation3.name >= $a3.after0 AND (organisation3.name > $a3.after0 OR participation3.id > $a3.after1)
AND organisation3.name <= $a3.before0 AND (organisation3.name < $a3.before0 OR participation3.id < $a3.before1)
WITH participation3, organisation3 ORDER BY organisation3.name, participation3.id LIMIT $a3.take
RETURN [null, null, null]
}, null, EXISTS {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE NOT (organisation3.name >= $a3.after0 AND (organisation3.name > $a3.after0 OR participation3.id > $a3.after1))
}, EXISTS {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE NOT (organisation3.name <= $a3.before0 AND (organisation3.name < $a3.before0 OR participation3.id < $a3.before1))
}], [COLLECT {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WHERE organisation4.name >= $a4.after0 AND (organisation4.name > $a4.after0 OR participation4.id > $a4.after1)
AND organisation4.name <= $a4.before0 AND (organisation4.name < $a4.before0 OR participation4.id < $a4.before1)
WITH participation4, organisation4 ORDER BY organisation4.name DESC, participation4.id DESC LIMIT $a4.take
RETURN [null, [participation4.id], null]
}, null, EXISTS {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WHERE NOT (organisation4.name <= $a4.before0 AND (organisation4.name < $a4.before0 OR participation4.id < $a4.before1))
}, EXISTS {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WHERE NOT (organisation4.name >= $a4.after0 AND (organisation4.name > $a4.after0 OR participation4.id > $a4.after1))
}]] LIMIT 1
}) AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE organisation1.name >= $a1.after0 AND (organisation1.name > $a1.after0 OR participation1.id > $a1.after1)
AND organisation1.name <= $a1.before0 AND (organisation1.name < $a1.before0 OR participation1.id < $a1.before1)
WITH participation1, organisation1 ORDER BY organisation1.name DESC, participation1.id DESC LIMIT $a1.take
RETURN [null, [participation1.id], null]
}, null, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.name <= $a1.before0 AND (organisation1.name < $a1.before0 OR participation1.id < $a1.before1))
}, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.name >= $a1.after0 AND (organisation1.name > $a1.after0 OR participation1.id > $a1.after1))
}] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE organisation1.name >= $a1.after0 AND (organisation1.name > $a1.after0 OR participation1.id > $a1.after1)
AND organisation1.name <= $a1.before0 AND (organisation1.name < $a1.before0 OR participation1.id < $a1.before1)
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.id], null]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.name >= $a1.after0 AND (organisation1.name > $a1.after0 OR participation1.id > $a1.after1))
}, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.name <= $a1.before0 AND (organisation1.name < $a1.before0 OR participation1.id < $a1.before1))
}] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE organisation1.name >= $a1.after0 AND (organisation1.name > $a1.after0 OR participation1.id > $a1.after1)
AND organisation1.name <= $a1.before0 AND (organisation1.name < $a1.before0 OR participation1.id < $a1.before1)
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, null, null]
}, null, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.name >= $a1.after0 AND (organisation1.name > $a1.after0 OR participation1.id > $a1.after1))
}, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.name <= $a1.before0 AND (organisation1.name < $a1.before0 OR participation1.id < $a1.before1))
}] AS answer
