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
RETURN [source2.id, source2.title] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title] LIMIT 1
}) AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText, figure1.citations, figure1.measure, figure1.preferred, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// fact/of-gap
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Gap {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:LACKS]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

// gap/gaps
RETURN [COLLECT {
MATCH (gap1:Gap)
WHERE gap1.list IS NOT NULL
AND gap1.id IS NOT NULL
WITH gap1 ORDER BY gap1.list, gap1.id LIMIT $a1.take
RETURN [null, null, [gap1.id, gap1.completeness, gap1.citations, gap1.known, gap1.list, gap1.promised]]
}, COUNT {
MATCH (gap1:Gap)
}] AS answer

// gap/gaps (+ fact/of-gap)
RETURN [COLLECT {
MATCH (gap1:Gap)
WHERE gap1.list IS NOT NULL
AND gap1.id IS NOT NULL
WITH gap1 ORDER BY gap1.list, gap1.id LIMIT $a1.take
RETURN [null, null, [gap1.id, head(COLLECT {
MATCH (gap1)<-[:LACKS]-(entity2:Entity)
RETURN CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, entity2.name]]
END LIMIT 1
}), gap1.completeness, gap1.citations, gap1.known, gap1.list, gap1.promised]]
}, COUNT {
MATCH (gap1:Gap)
}] AS answer

// gap/gaps (+ fact/of-gap, evidence/of-citing, citing/source)
RETURN [COLLECT {
MATCH (gap1:Gap)
WHERE gap1.list IS NOT NULL
AND gap1.id IS NOT NULL
WITH gap1 ORDER BY gap1.list, gap1.id LIMIT $a1.take
RETURN [null, null, [gap1.id, head(COLLECT {
MATCH (gap1)<-[:LACKS]-(entity2:Entity)
RETURN CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, entity2.name]]
END LIMIT 1
}), gap1.completeness, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN gap1.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null], gap1.known, gap1.list, gap1.promised]]
}, COUNT {
MATCH (gap1:Gap)
}] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ fact/figures)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
WITH figure2 ORDER BY figure2.measure, figure2.preferred DESC, figure2.id DESC LIMIT $a2.take
RETURN [null, null, [figure2.id, figure2.dateText, figure2.citations, figure2.measure, figure2.preferred, figure2.status, figure2.minimum, figure2.maximum, figure2.unit, figure2.qualifier]]
}, null], initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ fact/figures, evidence/of-citing, citing/source, publication/of-source)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
WITH figure2 ORDER BY figure2.measure, figure2.preferred DESC, figure2.id DESC LIMIT $a2.take
RETURN [null, null, [figure2.id, figure2.dateText, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN figure2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, [COLLECT {
MATCH (source4)-[publication5:PUBLISHED_BY]->(organisation5:Organisation)
WITH publication5, organisation5 ORDER BY organisation5.name, publication5.id LIMIT $a5.take
RETURN [null, null, [organisation5.id, organisation5.name]]
}, null], source4.title] LIMIT 1
})]]
}, null], figure2.measure, figure2.preferred, figure2.status, figure2.minimum, figure2.maximum, figure2.unit, figure2.qualifier]]
}, null], initiative1.name] LIMIT 1
}) AS answer

// publication/of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[publication1:PUBLISHED_BY]->(organisation1:Organisation)
WITH publication1, organisation1 ORDER BY organisation1.name, publication1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer
