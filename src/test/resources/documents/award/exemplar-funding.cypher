// award/by-id
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.matchedLocally, award1.perRecipient, award1.recipientCount, award1.stage] LIMIT 1
}) AS answer

// award/by-id (+ evidence/of-citing, citing/source, receipt/organisations, scheme/of-award, part/wholes-of-initiative, fact/figures, fact/gaps)
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN award1.citations
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, citation2.locator, head(COLLECT {
MATCH (citation2)-[:CITES]->(source3:Source)
RETURN [source3.id, source3.url] LIMIT 1
})]]
}, null], award1.matchedLocally, award1.perRecipient, award1.recipientCount, [null, COUNT {
MATCH (award1)-[receipt4:AWARDED_TO]->(organisation4:Organisation)
}], head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative5:Initiative)
RETURN [initiative5.id, initiative5.name, [COLLECT {
MATCH (initiative5)-[membership6:PART_OF]->(whole6:Initiative)
WITH membership6, whole6 ORDER BY whole6.name, membership6.id LIMIT $a6.take
RETURN [null, null, [whole6.id, [COLLECT {
MATCH (whole6)-[:HAS_FIGURE]->(figure7:Figure)
WHERE figure7.measure IN $a7.v0
WITH figure7 ORDER BY figure7.measure, figure7.preferred DESC, figure7.id DESC LIMIT $a7.take
RETURN [null, null, [figure7.id, figure7.asOf, [COLLECT {
MATCH (citation8:Citation)
WHERE citation8.id IN figure7.citations
WITH citation8 ORDER BY citation8.id LIMIT $a8.take
RETURN [null, null, [citation8.id]]
}, null], figure7.status, figure7.minimum, figure7.maximum, figure7.unit, figure7.qualifier]]
}, null], [COLLECT {
MATCH (whole6)-[:LACKS]->(gap9:Gap)
WHERE toLower(gap9.list) CONTAINS toLower($a9.v0)
WITH gap9 ORDER BY gap9.list, gap9.id LIMIT $a9.take
RETURN [null, null, [gap9.id, gap9.completeness, [COLLECT {
MATCH (citation10:Citation)
WHERE citation10.id IN gap9.citations
WITH citation10 ORDER BY citation10.id LIMIT $a10.take
RETURN [null, null, [citation10.id, citation10.note]]
}, null], gap9.known, gap9.list, gap9.promised]]
}, null], whole6.name]]
}, null]] LIMIT 1
}), award1.stage] LIMIT 1
}) AS answer

// award/by-id (+ evidence/of-citing, citing/source, receipt/organisations, scheme/of-award, part/wholes-of-initiative, fact/figures, fact/gaps)
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN award1.citations
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, citation2.locator, head(COLLECT {
MATCH (citation2)-[:CITES]->(source3:Source)
RETURN [source3.id, source3.url] LIMIT 1
})]]
}, null], award1.matchedLocally, award1.perRecipient, award1.recipientCount, [null, COUNT {
MATCH (award1)-[receipt4:AWARDED_TO]->(organisation4:Organisation)
}], head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative5:Initiative)
RETURN [initiative5.id, initiative5.name, [COLLECT {
MATCH (initiative5)-[membership6:PART_OF]->(whole6:Initiative)
WITH membership6, whole6 ORDER BY whole6.name, membership6.id LIMIT $a6.take
RETURN [null, null, [whole6.id, [COLLECT {
MATCH (whole6)-[:HAS_FIGURE]->(figure7:Figure)
WHERE figure7.measure IN $a7.v0
WITH figure7 ORDER BY figure7.measure, figure7.preferred DESC, figure7.id DESC LIMIT $a7.take
RETURN [null, null, [figure7.id, figure7.asOf, figure7.citations, figure7.status, figure7.minimum, figure7.maximum, figure7.unit, figure7.qualifier]]
}, null], [COLLECT {
MATCH (whole6)-[:LACKS]->(gap8:Gap)
WHERE toLower(gap8.list) CONTAINS toLower($a8.v0)
WITH gap8 ORDER BY gap8.list, gap8.id LIMIT $a8.take
RETURN [null, null, [gap8.id, gap8.completeness, gap8.citations, gap8.known, gap8.list, gap8.promised]]
}, null], whole6.name]]
}, null]] LIMIT 1
}), award1.stage] LIMIT 1
}) AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator] LIMIT 1
}) AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.note] LIMIT 1
}) AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.url] LIMIT 1
}) AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.asOf, figure1.citations, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// fact/gaps
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:LACKS]->(gap1:Gap)
WHERE toLower(gap1.list) CONTAINS toLower($a1.v0)
WITH gap1 ORDER BY gap1.list, gap1.id LIMIT $a1.take
RETURN [null, null, [gap1.id, gap1.completeness, gap1.citations, gap1.known, gap1.list, gap1.promised]]
}, null] AS answer

// part/wholes-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[membership1:PART_OF]->(whole1:Initiative)
WITH membership1, whole1 ORDER BY whole1.name, membership1.id LIMIT $a1.take
RETURN [null, null, [whole1.id, whole1.name]]
}, null] AS answer

// receipt/organisations
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
}] AS answer

// scheme/of-award
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:UNDER]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer
