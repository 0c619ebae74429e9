// award/awards
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND award1.currency = $a1.v1
AND award1.amountOrder >= $a1.v2
AND award1.amountOrder >= $a1.v3
WITH award1 ORDER BY award1.amountOrder, award1.id LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v4
AND award1.currency = $a1.v5
AND award1.amountOrder >= $a1.v6
AND award1.amountOrder >= $a1.v7
}] AS answer

// award/awards (+ scheme/of-award)
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND award1.currency = $a1.v1
AND award1.amountOrder >= $a1.v2
AND award1.amountOrder >= $a1.v3
WITH award1 ORDER BY award1.amountOrder, award1.id LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
RETURN [initiative2.id, initiative2.name] LIMIT 1
})]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v4
AND award1.currency = $a1.v5
AND award1.amountOrder >= $a1.v6
AND award1.amountOrder >= $a1.v7
}] AS answer

// scheme/of-award
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:UNDER]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer
