// citation/by-id
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id] LIMIT 1
}) AS answer

// citation/by-id (+ evidence/facts-of-citation, evidence/relationships-of-citation, evidence/of-citing, entity/node)
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + citation1.id + '"')
YIELD node AS fact2
WITH fact2
WITH fact2 ORDER BY fact2.id LIMIT $a2.take
RETURN [null, null, CASE
WHEN fact2:Award OR fact2:Figure OR fact2:Gap OR fact2:Identifier OR fact2:Name OR fact2:Quotation OR fact2:Recommendation OR fact2:Statement THEN [CASE WHEN fact2:Award THEN 'Award' WHEN fact2:Figure THEN 'Figure' WHEN fact2:Gap THEN 'Gap' WHEN fact2:Identifier THEN 'Identifier' WHEN fact2:Name THEN 'Name' WHEN fact2:Quotation THEN 'Quotation' WHEN fact2:Recommendation THEN 'Recommendation' WHEN fact2:Statement THEN 'Statement' END, [fact2.id]]
END]
}, COUNT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + citation1.id + '"')
YIELD node AS fact2
WITH fact2
}], [COLLECT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v3', '"' + citation1.id + '"')
YIELD relationship AS supported3
WITH supported3, endNode(supported3) AS end3
WHERE supported3.attested IS NOT NULL
WITH supported3, end3 ORDER BY supported3.id LIMIT $a3.take
RETURN [null, [[null, COUNT {
MATCH (citation4:Citation)
WHERE citation4.id IN supported3.citations
}], supported3.id, head(COLLECT {
MATCH (found5:Node {id: startNode(supported3).id})-[:REDIRECTS_TO*0..9]->(node5:Node)
WHERE NOT node5:Redirect
RETURN CASE
WHEN node5:Award OR node5:Citation OR node5:Figure OR node5:Gap OR node5:Identifier OR node5:Name OR node5:Quotation OR node5:Recommendation OR node5:Source OR node5:Statement THEN [CASE WHEN node5:Award THEN 'Award' WHEN node5:Citation THEN 'Citation' WHEN node5:Figure THEN 'Figure' WHEN node5:Gap THEN 'Gap' WHEN node5:Identifier THEN 'Identifier' WHEN node5:Name THEN 'Name' WHEN node5:Quotation THEN 'Quotation' WHEN node5:Recommendation THEN 'Recommendation' WHEN node5:Source THEN 'Source' WHEN node5:Statement THEN 'Statement' END, [node5.id]]
WHEN node5:Event OR node5:Initiative OR node5:Organisation OR node5:Person OR node5:Place OR node5:Review OR node5:Topic THEN [CASE WHEN node5:Event THEN 'Event' WHEN node5:Initiative THEN 'Initiative' WHEN node5:Organisation THEN 'Organisation' WHEN node5:Person THEN 'Person' WHEN node5:Place THEN 'Place' WHEN node5:Review THEN 'Review' WHEN node5:Topic THEN 'Topic' END, [node5.id, node5.name]]
END LIMIT 1
}), type(supported3)], CASE
WHEN end3:Award OR end3:Citation OR end3:Figure OR end3:Gap OR end3:Identifier OR end3:Name OR end3:Quotation OR end3:Recommendation OR end3:Source OR end3:Statement THEN [CASE WHEN end3:Award THEN 'Award' WHEN end3:Citation THEN 'Citation' WHEN end3:Figure THEN 'Figure' WHEN end3:Gap THEN 'Gap' WHEN end3:Identifier THEN 'Identifier' WHEN end3:Name THEN 'Name' WHEN end3:Quotation THEN 'Quotation' WHEN end3:Recommendation THEN 'Recommendation' WHEN end3:Source THEN 'Source' WHEN end3:Statement THEN 'Statement' END, [end3.id]]
WHEN end3:Event OR end3:Initiative OR end3:Organisation OR end3:Person OR end3:Place OR end3:Review OR end3:Topic THEN [CASE WHEN end3:Event THEN 'Event' WHEN end3:Initiative THEN 'Initiative' WHEN end3:Organisation THEN 'Organisation' WHEN end3:Person THEN 'Person' WHEN end3:Place THEN 'Place' WHEN end3:Review THEN 'Review' WHEN end3:Topic THEN 'Topic' END, [end3.id, end3.name]]
END]
}, COUNT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v3', '"' + citation1.id + '"')
YIELD relationship AS supported3
WITH supported3, endNode(supported3) AS end3
WHERE supported3.attested IS NOT NULL
}]] LIMIT 1
}) AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// evidence/facts-of-citation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + parent.id + '"')
YIELD node AS fact1
WITH fact1
WITH fact1 ORDER BY fact1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN fact1:Award OR fact1:Figure OR fact1:Gap OR fact1:Identifier OR fact1:Name OR fact1:Quotation OR fact1:Recommendation OR fact1:Statement THEN [CASE WHEN fact1:Award THEN 'Award' WHEN fact1:Figure THEN 'Figure' WHEN fact1:Gap THEN 'Gap' WHEN fact1:Identifier THEN 'Identifier' WHEN fact1:Name THEN 'Name' WHEN fact1:Quotation THEN 'Quotation' WHEN fact1:Recommendation THEN 'Recommendation' WHEN fact1:Statement THEN 'Statement' END, [fact1.id]]
END]
}, COUNT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + parent.id + '"')
YIELD node AS fact1
WITH fact1
}] AS answer

// evidence/relationships-of-citation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, [COLLECT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v3', '"' + parent.id + '"')
YIELD relationship AS supported1
WITH supported1, endNode(supported1) AS end1
WHERE supported1.attested IS NOT NULL
WITH supported1, end1 ORDER BY supported1.id LIMIT $a1.take
RETURN [null, [supported1.citations, supported1.id, startNode(supported1).id, type(supported1)], CASE
WHEN end1:Award OR end1:Citation OR end1:Figure OR end1:Gap OR end1:Identifier OR end1:Name OR end1:Quotation OR end1:Recommendation OR end1:Source OR end1:Statement THEN [CASE WHEN end1:Award THEN 'Award' WHEN end1:Citation THEN 'Citation' WHEN end1:Figure THEN 'Figure' WHEN end1:Gap THEN 'Gap' WHEN end1:Identifier THEN 'Identifier' WHEN end1:Name THEN 'Name' WHEN end1:Quotation THEN 'Quotation' WHEN end1:Recommendation THEN 'Recommendation' WHEN end1:Source THEN 'Source' WHEN end1:Statement THEN 'Statement' END, [end1.id]]
WHEN end1:Event OR end1:Initiative OR end1:Organisation OR end1:Person OR end1:Place OR end1:Review OR end1:Topic THEN [CASE WHEN end1:Event THEN 'Event' WHEN end1:Initiative THEN 'Initiative' WHEN end1:Organisation THEN 'Organisation' WHEN end1:Person THEN 'Person' WHEN end1:Place THEN 'Place' WHEN end1:Review THEN 'Review' WHEN end1:Topic THEN 'Topic' END, [end1.id, end1.name]]
END]
}, COUNT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v3', '"' + parent.id + '"')
YIELD relationship AS supported1
WITH supported1, endNode(supported1) AS end1
WHERE supported1.attested IS NOT NULL
}] AS answer
