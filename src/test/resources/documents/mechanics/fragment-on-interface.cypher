// appointment/of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.name, appointment1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, node1.citations]]
WHEN node1:Citation OR node1:Source THEN [CASE WHEN node1:Citation THEN 'Citation' WHEN node1:Source THEN 'Source' END, [node1.id]]
WHEN node1:Event OR node1:Organisation OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
WHEN node1:Initiative THEN [CASE WHEN node1:Initiative THEN 'Initiative' END, [node1.id, node1.name, node1.status]]
WHEN node1:Person THEN [CASE WHEN node1:Person THEN 'Person' END, [node1.id, node1.honorificPrefix, node1.name]]
END LIMIT 1
}) AS answer

// entity/node (+ evidence/of-citing, fact/figures, appointment/of-person)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN node1.citations
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id]]
}, null]]]
WHEN node1:Citation OR node1:Source THEN [CASE WHEN node1:Citation THEN 'Citation' WHEN node1:Source THEN 'Source' END, [node1.id]]
WHEN node1:Event OR node1:Organisation OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, [COLLECT {
MATCH (node1)-[:HAS_FIGURE]->(figure3:Figure)
WITH figure3 ORDER BY figure3.measure, figure3.preferred DESC, figure3.id DESC LIMIT $a3.take
RETURN [null, null, [figure3.id, figure3.measure]]
}, COUNT {
MATCH (node1)-[:HAS_FIGURE]->(figure3:Figure)
}], node1.name]]
WHEN node1:Initiative THEN [CASE WHEN node1:Initiative THEN 'Initiative' END, [node1.id, [COLLECT {
MATCH (node1)-[:HAS_FIGURE]->(figure4:Figure)
WITH figure4 ORDER BY figure4.measure, figure4.preferred DESC, figure4.id DESC LIMIT $a4.take
RETURN [null, null, [figure4.id, figure4.measure]]
}, COUNT {
MATCH (node1)-[:HAS_FIGURE]->(figure4:Figure)
}], node1.name, node1.status]]
WHEN node1:Person THEN [CASE WHEN node1:Person THEN 'Person' END, [node1.id, [COLLECT {
MATCH (node1)-[appointment5:APPOINTED_TO]->(organisation5:Organisation)
WITH appointment5, organisation5 ORDER BY appointment5.leading DESC, organisation5.name, appointment5.id LIMIT $a5.take
RETURN [null, null, [organisation5.id, organisation5.name]]
}, null], [COLLECT {
MATCH (node1)-[:HAS_FIGURE]->(figure6:Figure)
WITH figure6 ORDER BY figure6.measure, figure6.preferred DESC, figure6.id DESC LIMIT $a6.take
RETURN [null, null, [figure6.id, figure6.measure]]
}, COUNT {
MATCH (node1)-[:HAS_FIGURE]->(figure6:Figure)
}], node1.honorificPrefix, node1.name]]
END LIMIT 1
}) AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.measure]]
}, COUNT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
}] AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.measure]]
}, COUNT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
}] AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.measure]]
}, COUNT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
}] AS answer
