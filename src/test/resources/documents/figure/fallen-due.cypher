// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis] LIMIT 1
}) AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
AND figure1.status IN $a1.v1
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText]]
}, null] AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
AND figure1.status IN $a1.v1
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// fact/of-figure
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Figure {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:HAS_FIGURE]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

// figure/figures
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dueOrder IS NOT NULL
AND figure1.id IS NOT NULL
AND figure1.dueLatest < $a1.v0
WITH figure1 ORDER BY figure1.dueOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText, figure1.due, figure1.citations, figure1.measure, figure1.note, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// figure/figures (+ fact/of-figure)
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dueOrder IS NOT NULL
AND figure1.id IS NOT NULL
AND figure1.dueLatest < $a1.v0
WITH figure1 ORDER BY figure1.dueOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, head(COLLECT {
MATCH (figure1)<-[:HAS_FIGURE]-(entity2:Entity)
RETURN CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, entity2.name]]
END LIMIT 1
}), figure1.dateText, figure1.due, figure1.citations, figure1.measure, figure1.note, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// figure/figures (+ fact/of-figure, fact/figures, evidence/of-citing)
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dueOrder IS NOT NULL
AND figure1.id IS NOT NULL
AND figure1.dueLatest < $a1.v0
WITH figure1 ORDER BY figure1.dueOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, head(COLLECT {
MATCH (figure1)<-[:HAS_FIGURE]-(entity2:Entity)
RETURN CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, [COLLECT {
MATCH (entity2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.status IN $a3.v1
WITH figure3 ORDER BY figure3.measure, figure3.preferred DESC, figure3.id DESC LIMIT $a3.take
RETURN [null, null, [figure3.id, figure3.dateText]]
}, null], [COLLECT {
MATCH (entity2)-[:HAS_FIGURE]->(figure4:Figure)
WHERE figure4.measure IN $a4.v0
AND figure4.status IN $a4.v1
WITH figure4 ORDER BY figure4.measure, figure4.preferred DESC, figure4.id DESC LIMIT $a4.take
RETURN [null, null, [figure4.id, figure4.minimum, figure4.maximum, figure4.unit, figure4.qualifier]]
}, null], [COLLECT {
MATCH (entity2)-[:HAS_FIGURE]->(figure5:Figure)
WHERE figure5.measure IN $a5.v0
AND figure5.status IN $a5.v1
WITH figure5 ORDER BY figure5.measure, figure5.preferred DESC, figure5.id DESC LIMIT $a5.take
RETURN [null, null, [figure5.id, figure5.minimum, figure5.maximum, figure5.unit, figure5.qualifier]]
}, null], entity2.name]]
END LIMIT 1
}), figure1.dateText, figure1.due, [COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN figure1.citations
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id, citation6.basis]]
}, null], figure1.measure, figure1.note, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer
