// announcement/of-award
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[announcement1:ANNOUNCED]-(person1:Person)
WITH announcement1, person1 ORDER BY person1.name, announcement1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer

// award/by-id
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.perRecipient, award1.recipientCount, award1.stage] LIMIT 1
}) AS answer

// award/by-id (+ announcement/of-award, receipt/organisations, evidence/of-citing, citing/source, identification/value, scheme/of-award)
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, [COLLECT {
MATCH (award1)<-[announcement2:ANNOUNCED]-(person2:Person)
WITH announcement2, person2 ORDER BY person2.name, announcement2.id LIMIT $a2.take
RETURN [null, null, [person2.id, person2.name]]
}, null], award1.perRecipient, award1.recipientCount, [COLLECT {
MATCH (award1)-[receipt3:AWARDED_TO]->(organisation3:Organisation)
WITH receipt3, organisation3 ORDER BY organisation3.name, receipt3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN receipt3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.locator, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title, source5.url] LIMIT 1
})]]
}, null]], [organisation3.id, head(COLLECT {
MATCH (organisation3)-[:IDENTIFIED_BY]->(identified6:Identifier {scheme: $a6.scheme})
RETURN [identified6.value] ORDER BY identified6.value LIMIT 1
}), organisation3.name]]
}, COUNT {
MATCH (award1)-[receipt3:AWARDED_TO]->(organisation3:Organisation)
}], head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative7:Initiative)
RETURN [initiative7.id, initiative7.name] LIMIT 1
}), award1.stage] LIMIT 1
}) AS answer

// award/by-id (+ announcement/of-award, receipt/organisations, identification/value, scheme/of-award)
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, [COLLECT {
MATCH (award1)<-[announcement2:ANNOUNCED]-(person2:Person)
WITH announcement2, person2 ORDER BY person2.name, announcement2.id LIMIT $a2.take
RETURN [null, null, [person2.id, person2.name]]
}, null], award1.perRecipient, award1.recipientCount, [COLLECT {
MATCH (award1)-[receipt3:AWARDED_TO]->(organisation3:Organisation)
WITH receipt3, organisation3 ORDER BY organisation3.name, receipt3.id LIMIT $a3.take
RETURN [null, [receipt3.citations], [organisation3.id, head(COLLECT {
MATCH (organisation3)-[:IDENTIFIED_BY]->(identified4:Identifier {scheme: $a4.scheme})
RETURN [identified4.value] ORDER BY identified4.value LIMIT 1
}), organisation3.name]]
}, COUNT {
MATCH (award1)-[receipt3:AWARDED_TO]->(organisation3:Organisation)
}], head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative5:Initiative)
RETURN [initiative5.id, initiative5.name] LIMIT 1
}), award1.stage] LIMIT 1
}) AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.title, source2.url] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title, source1.url] LIMIT 1
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
RETURN [null, [receipt1.citations], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
}] AS answer

// scheme/of-award
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:UNDER]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer
