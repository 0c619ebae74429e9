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
RETURN [null, null, [citation3.id, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, null], gap1.known, gap1.list, gap1.promised]]
}, COUNT {
MATCH (gap1:Gap)
}] AS answer
