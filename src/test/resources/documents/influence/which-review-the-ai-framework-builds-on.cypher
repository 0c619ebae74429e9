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

// commission/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[commission1:COMMISSIONED]-(organisation1:Organisation)
WITH commission1, organisation1 ORDER BY organisation1.name, commission1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// influence/reviews-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
WITH influence1, review1 ORDER BY review1.name, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.how], [review1.id, review1.name, review1.published]]
}, null] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ commission/of-initiative, participation/of-initiative, evidence/of-citing, citing/source, publication/of-source, influence/reviews-of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[commission2:COMMISSIONED]-(organisation2:Organisation)
WITH commission2, organisation2 ORDER BY organisation2.name, commission2.id LIMIT $a2.take
RETURN [null, null, [organisation2.id, organisation2.name]]
}, null], initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY organisation3.name, participation3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, [COLLECT {
MATCH (source5)-[publication6:PUBLISHED_BY]->(organisation6:Organisation)
WITH publication6, organisation6 ORDER BY organisation6.name, publication6.id LIMIT $a6.take
RETURN [null, null, [organisation6.id, organisation6.name]]
}, null], source5.title, source5.url] LIMIT 1
})]]
}, null], participation3.role], [organisation3.id, organisation3.kind, organisation3.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[influence7:LED_TO]-(review7:Review)
WITH influence7, review7 ORDER BY review7.name, influence7.id LIMIT $a7.take
RETURN [null, [[COLLECT {
MATCH (citation8:Citation)
WHERE citation8.id IN influence7.citations
WITH citation8 ORDER BY citation8.id LIMIT $a8.take
RETURN [null, null, [citation8.id]]
}, null], influence7.how], [review7.id, review7.name, review7.published]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ commission/of-initiative, participation/of-initiative, influence/reviews-of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[commission2:COMMISSIONED]-(organisation2:Organisation)
WITH commission2, organisation2 ORDER BY organisation2.name, commission2.id LIMIT $a2.take
RETURN [null, null, [organisation2.id, organisation2.name]]
}, null], initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY organisation3.name, participation3.id LIMIT $a3.take
RETURN [null, [participation3.citations, participation3.role], [organisation3.id, organisation3.kind, organisation3.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[influence4:LED_TO]-(review4:Review)
WITH influence4, review4 ORDER BY review4.name, influence4.id LIMIT $a4.take
RETURN [null, [influence4.citations, influence4.how], [review4.id, review4.name, review4.published]]
}, null]] LIMIT 1
}) AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.role], [organisation1.id, organisation1.kind, organisation1.name]]
}, null] AS answer

// publication/of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[publication1:PUBLISHED_BY]->(organisation1:Organisation)
WITH publication1, organisation1 ORDER BY organisation1.name, publication1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer
