// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// organisation/universities
RETURN [COLLECT {
MATCH (organisation1:University)
WHERE organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[participation2:PARTICIPATES_IN]->(initiative2:Initiative)
}
WITH organisation1 ORDER BY organisation1.name, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (organisation1:University)
WHERE EXISTS {
MATCH (organisation1)-[participation3:PARTICIPATES_IN]->(initiative3:Initiative)
}
}] AS answer

// organisation/universities (+ participation/of-organisation, evidence/of-citing, part/parts-of-organisation)
RETURN [COLLECT {
MATCH (organisation1:University)
WHERE organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[participation2:PARTICIPATES_IN]->(initiative2:Initiative)
}
WITH organisation1 ORDER BY organisation1.name, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)-[participation3:PARTICIPATES_IN]->(initiative3:Initiative)
WITH participation3, initiative3 ORDER BY participation3.role, initiative3.name, participation3.id LIMIT $a3.take
RETURN [null, [participation3.attested, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id]]
}, null], participation3.role], [initiative3.id, initiative3.name]]
}, null], [COLLECT {
MATCH (organisation1)<-[membership5:PART_OF]-(part5:Organisation)
WITH membership5, part5 ORDER BY part5.name, membership5.id LIMIT $a5.take
RETURN [null, null, [part5.id, part5.kind, part5.name]]
}, null]]]
}, COUNT {
MATCH (organisation1:University)
WHERE EXISTS {
MATCH (organisation1)-[participation6:PARTICIPATES_IN]->(initiative6:Initiative)
}
}] AS answer

// part/parts-of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Organisation)
WITH membership1, part1 ORDER BY part1.name, membership1.id LIMIT $a1.take
RETURN [null, null, [part1.id, part1.kind, part1.name]]
}, null] AS answer

// participation/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[participation1:PARTICIPATES_IN]->(initiative1:Initiative)
WITH participation1, initiative1 ORDER BY participation1.role, initiative1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.attested, participation1.citations, participation1.role], [initiative1.id, initiative1.name]]
}, null] AS answer
