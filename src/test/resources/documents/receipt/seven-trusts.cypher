// award/by-id
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.duration, award1.perRecipient] LIMIT 1
}) AS answer

// award/by-id (+ receipt/organisations, evidence/of-citing, citing/source, identification/value)
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.duration, award1.perRecipient, [COLLECT {
MATCH (award1)-[receipt2:AWARDED_TO]->(organisation2:Organisation)
WITH receipt2, organisation2 ORDER BY organisation2.name, receipt2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN receipt2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, null], receipt2.id], [organisation2.id, head(COLLECT {
MATCH (organisation2)-[:IDENTIFIED_BY]->(identified5:Identifier {scheme: $a5.scheme})
RETURN [identified5.value] ORDER BY identified5.value LIMIT 1
}), organisation2.name]]
}, COUNT {
MATCH (award1)-[receipt2:AWARDED_TO]->(organisation2:Organisation)
}]] LIMIT 1
}) AS answer

// award/by-id (+ receipt/organisations, identification/value)
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.duration, award1.perRecipient, [COLLECT {
MATCH (award1)-[receipt2:AWARDED_TO]->(organisation2:Organisation)
WITH receipt2, organisation2 ORDER BY organisation2.name, receipt2.id LIMIT $a2.take
RETURN [null, [receipt2.citations, receipt2.id], [organisation2.id, head(COLLECT {
MATCH (organisation2)-[:IDENTIFIED_BY]->(identified3:Identifier {scheme: $a3.scheme})
RETURN [identified3.value] ORDER BY identified3.value LIMIT 1
}), organisation2.name]]
}, COUNT {
MATCH (award1)-[receipt2:AWARDED_TO]->(organisation2:Organisation)
}]] LIMIT 1
}) AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id] LIMIT 1
}) AS answer

// identification/value
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:IDENTIFIED_BY]->(identified1:Identifier {scheme: $a1.scheme})
RETURN [identified1.value] ORDER BY identified1.value LIMIT 1
}) AS answer

// receipt/organisations
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
WITH receipt1, organisation1 ORDER BY organisation1.name, receipt1.id LIMIT $a1.take
RETURN [null, [receipt1.citations, receipt1.id], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
}] AS answer
