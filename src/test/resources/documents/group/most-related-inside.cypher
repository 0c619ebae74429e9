// commission/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[commission1:COMMISSIONED]-(organisation1:Organisation)
WITH commission1, organisation1 ORDER BY COUNT { (organisation1)-[:PARTICIPATES_IN]->() } DESC, commission1.id DESC LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// fact/statements
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:STATES]->(statement1:Statement)
WITH statement1 ORDER BY size(statement1.citations) DESC, statement1.kind, statement1.id LIMIT $a1.take
RETURN [null, null, [statement1.id, statement1.citations, statement1.kind]]
}, null] AS answer

// influence/initiatives-of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY COUNT { (initiative1)<-[:MENTIONS]-() } DESC, initiative1.name, influence1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ commission/of-initiative, mention/of-entity, mention/of-source, fact/statements, evidence/of-citing)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[commission2:COMMISSIONED]-(organisation2:Organisation)
WITH commission2, organisation2 ORDER BY COUNT { (organisation2)-[:PARTICIPATES_IN]->() } DESC, commission2.id DESC LIMIT $a2.take
RETURN [null, null, [organisation2.id, organisation2.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[mention3:MENTIONS]-(source3:Source)
WITH mention3, source3 ORDER BY COUNT { (source3)-[:MENTIONS]->() } DESC, mention3.id DESC LIMIT $a3.take
RETURN [null, null, [source3.id, [null, COUNT {
MATCH (source3)-[mention4:MENTIONS]->(entity4:Entity)
}]]]
}, null], [COLLECT {
MATCH (initiative1)-[:STATES]->(statement5:Statement)
WITH statement5 ORDER BY size(statement5.citations) DESC, statement5.kind, statement5.id LIMIT $a5.take
RETURN [null, null, [statement5.id, [null, COUNT {
MATCH (citation6:Citation)
WHERE citation6.id IN statement5.citations
}], statement5.kind]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ commission/of-initiative, participation/of-organisation, mention/of-entity, mention/of-source, fact/statements, evidence/of-citing)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[commission2:COMMISSIONED]-(organisation2:Organisation)
WITH commission2, organisation2 ORDER BY COUNT { (organisation2)-[:PARTICIPATES_IN]->() } DESC, commission2.id DESC LIMIT $a2.take
RETURN [null, null, [organisation2.id, organisation2.name, [null, COUNT {
MATCH (organisation2)-[participation3:PARTICIPATES_IN]->(initiative3:Initiative)
}]]]
}, null], [COLLECT {
MATCH (initiative1)<-[mention4:MENTIONS]-(source4:Source)
WITH mention4, source4 ORDER BY COUNT { (source4)-[:MENTIONS]->() } DESC, mention4.id DESC LIMIT $a4.take
RETURN [null, null, [source4.id, [null, COUNT {
MATCH (source4)-[mention5:MENTIONS]->(entity5:Entity)
}]]]
}, null], [COLLECT {
MATCH (initiative1)-[:STATES]->(statement6:Statement)
WITH statement6 ORDER BY size(statement6.citations) DESC, statement6.kind, statement6.id LIMIT $a6.take
RETURN [null, null, [statement6.id, [null, COUNT {
MATCH (citation7:Citation)
WHERE citation7.id IN statement6.citations
}], statement6.kind]]
}, null]] LIMIT 1
}) AS answer

// mention/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[mention1:MENTIONS]-(source1:Source)
WITH mention1, source1 ORDER BY COUNT { (source1)-[:MENTIONS]->() } DESC, mention1.id DESC LIMIT $a1.take
RETURN [null, null, [source1.id]]
}, null] AS answer

// mention/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[mention1:MENTIONS]-(source1:Source)
}] AS answer

// mention/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[mention1:MENTIONS]-(source1:Source)
}] AS answer

// mention/of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[mention1:MENTIONS]->(entity1:Entity)
WITH mention1, entity1 ORDER BY COUNT { (entity1)<-[:MENTIONS]-() } DESC, mention1.id DESC LIMIT $a1.take
RETURN [null, null, CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END]
}, null] AS answer

// mention/of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[mention1:MENTIONS]->(entity1:Entity)
}] AS answer

// participation/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[participation1:PARTICIPATES_IN]->(initiative1:Initiative)
}] AS answer

// review/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id] LIMIT 1
}) AS answer

// review/by-id (+ influence/initiatives-of-review, mention/of-entity)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY COUNT { (initiative2)<-[:MENTIONS]-() } DESC, initiative2.name, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, [null, COUNT {
MATCH (initiative2)<-[mention3:MENTIONS]-(source3:Source)
}], initiative2.name]]
}, null]] LIMIT 1
}) AS answer

// source/by-id
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id] LIMIT 1
}) AS answer

// source/by-id (+ mention/of-source, mention/of-entity)
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, [COLLECT {
MATCH (source1)-[mention2:MENTIONS]->(entity2:Entity)
WITH mention2, entity2 ORDER BY COUNT { (entity2)<-[:MENTIONS]-() } DESC, mention2.id DESC LIMIT $a2.take
RETURN [null, null, CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, [null, COUNT {
MATCH (entity2)<-[mention3:MENTIONS]-(source3:Source)
}], entity2.name]]
END]
}, null]] LIMIT 1
}) AS answer
