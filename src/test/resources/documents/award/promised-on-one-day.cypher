// announcement/of-award
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[announcement1:ANNOUNCED]-(person1:Person)
WITH announcement1, person1 ORDER BY person1.name, announcement1.id LIMIT $a1.take
RETURN [null, [announcement1.attested, announcement1.citations], [person1.id, person1.name]]
}, null] AS answer

// award/awards
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.dateLatest < $a3.v1
AND figure3.dateEarliest >= $a3.v2
}
}
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.perRecipient, award1.recipientCount]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative4:Initiative)
WHERE EXISTS {
MATCH (initiative4)-[:HAS_FIGURE]->(figure5:Figure)
WHERE figure5.measure IN $a5.v0
AND figure5.dateLatest < $a5.v1
AND figure5.dateEarliest >= $a5.v2
}
}
}] AS answer

// award/awards (+ announcement/of-award, evidence/of-citing, scheme/of-award)
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.dateLatest < $a3.v1
AND figure3.dateEarliest >= $a3.v2
}
}
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, [COLLECT {
MATCH (award1)<-[announcement4:ANNOUNCED]-(person4:Person)
WITH announcement4, person4 ORDER BY person4.name, announcement4.id LIMIT $a4.take
RETURN [null, [announcement4.attested, [COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN announcement4.citations
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id, citation5.basis]]
}, null]], [person4.id, person4.name]]
}, null], [COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN award1.citations
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id]]
}, null], award1.perRecipient, award1.recipientCount, head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative7:Initiative)
RETURN [initiative7.id, initiative7.name] LIMIT 1
})]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative8:Initiative)
WHERE EXISTS {
MATCH (initiative8)-[:HAS_FIGURE]->(figure9:Figure)
WHERE figure9.measure IN $a9.v0
AND figure9.dateLatest < $a9.v1
AND figure9.dateEarliest >= $a9.v2
}
}
}] AS answer

// award/awards (+ scheme/of-award)
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.dateLatest < $a3.v1
AND figure3.dateEarliest >= $a3.v2
}
}
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.perRecipient, award1.recipientCount, head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative4:Initiative)
RETURN [initiative4.id, initiative4.name] LIMIT 1
})]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative5:Initiative)
WHERE EXISTS {
MATCH (initiative5)-[:HAS_FIGURE]->(figure6:Figure)
WHERE figure6.measure IN $a6.v0
AND figure6.dateLatest < $a6.v1
AND figure6.dateEarliest >= $a6.v2
}
}
}] AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis] LIMIT 1
}) AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// scheme/of-award
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:UNDER]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer
