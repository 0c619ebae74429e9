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
RETURN [source2.id, source2.quality] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.quality] LIMIT 1
}) AS answer

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
MATCH (figure1)<-[:HAS_FIGURE]-(entity2:Entity)
WHERE entity2:Node AND entity2.id IN $a2.v0
WITH DISTINCT figure1
MATCH (figure1:Figure)
WHERE figure1.measure IS NOT NULL
AND figure1.id IS NOT NULL
AND figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.valueOrder DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.asOf, figure1.citations, figure1.measure, figure1.preferred, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// figure/figures (+ fact/of-figure)
RETURN [COLLECT {
MATCH (figure1)<-[:HAS_FIGURE]-(entity2:Entity)
WHERE entity2:Node AND entity2.id IN $a2.v0
WITH DISTINCT figure1
MATCH (figure1:Figure)
WHERE figure1.measure IS NOT NULL
AND figure1.id IS NOT NULL
AND figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.valueOrder DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, head(COLLECT {
MATCH (figure1)<-[:HAS_FIGURE]-(entity3:Entity)
RETURN CASE
WHEN entity3:Event OR entity3:Initiative OR entity3:Organisation OR entity3:Person OR entity3:Place OR entity3:Review OR entity3:Topic THEN [CASE WHEN entity3:Event THEN 'Event' WHEN entity3:Initiative THEN 'Initiative' WHEN entity3:Organisation THEN 'Organisation' WHEN entity3:Person THEN 'Person' WHEN entity3:Place THEN 'Place' WHEN entity3:Review THEN 'Review' WHEN entity3:Topic THEN 'Topic' END, [entity3.id, entity3.name]]
END LIMIT 1
}), figure1.asOf, figure1.citations, figure1.measure, figure1.preferred, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// figure/figures (+ fact/of-figure, evidence/of-citing, citing/source)
RETURN [COLLECT {
MATCH (figure1)<-[:HAS_FIGURE]-(entity2:Entity)
WHERE entity2:Node AND entity2.id IN $a2.v0
WITH DISTINCT figure1
MATCH (figure1:Figure)
WHERE figure1.measure IS NOT NULL
AND figure1.id IS NOT NULL
AND figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.valueOrder DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, head(COLLECT {
MATCH (figure1)<-[:HAS_FIGURE]-(entity3:Entity)
RETURN CASE
WHEN entity3:Event OR entity3:Initiative OR entity3:Organisation OR entity3:Person OR entity3:Place OR entity3:Review OR entity3:Topic THEN [CASE WHEN entity3:Event THEN 'Event' WHEN entity3:Initiative THEN 'Initiative' WHEN entity3:Organisation THEN 'Organisation' WHEN entity3:Person THEN 'Person' WHEN entity3:Place THEN 'Place' WHEN entity3:Review THEN 'Review' WHEN entity3:Topic THEN 'Topic' END, [entity3.id, entity3.name]]
END LIMIT 1
}), figure1.asOf, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN figure1.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.quality] LIMIT 1
})]]
}, null], figure1.measure, figure1.preferred, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer
