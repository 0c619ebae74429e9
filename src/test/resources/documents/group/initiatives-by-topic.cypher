// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Topic THEN [CASE WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// figure/figures
RETURN [null, null, null, null, COLLECT {
MATCH (figure1:Figure)
WITH figure1, figure1.measure AS group2key0
WITH figure1, group2key0, figure1.unit AS group2key1
WITH group2key0, group2key1, count(*) AS group2count, [min(figure1.dateEarliest), max(figure1.dateLatest), min(figure1.minimum), max(figure1.maximum), CASE WHEN count(DISTINCT figure1.unit) = 1 THEN min(figure1.unit) END] AS group2measures
ORDER BY group2count DESC, group2key0 IS NULL, group2key0, group2key1 IS NULL, group2key1 LIMIT $a1.v0
RETURN [[group2key0, group2key1], group2count, group2measures, null, null]
}] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ participation/of-initiative)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [null, null, null, null, COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2, participation2.role AS group3key0
WITH group3key0, count(*) AS group3count, [] AS group3measures, collect(DISTINCT organisation2.id) AS group3members
ORDER BY group3count DESC, group3key0 IS NULL, group3key0 LIMIT $a2.v0
RETURN [[group3key0], group3count, group3measures, group3members, null]
}]] LIMIT 1
}) AS answer

// initiative/initiatives (+ concern/of-entity)
RETURN [null, COUNT {
MATCH (initiative1:Initiative)
}, null, null, COLLECT {
MATCH (initiative1:Initiative)
WITH initiative1, COLLECT {
MATCH (initiative1)-[concern3:CONCERNS]->(topic3:Topic)
RETURN DISTINCT topic3.id
} AS group2all0
UNWIND CASE WHEN size(group2all0) = 0 THEN [null] ELSE group2all0 END AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT initiative1.id) AS group2members
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, group2members, null]
}, COLLECT {
MATCH (initiative1:Initiative)
WITH initiative1, initiative1.status AS group4key0
WITH initiative1, group4key0, initiative1.kind AS group4key1
WITH group4key0, group4key1, count(*) AS group4count, [] AS group4measures
ORDER BY group4count DESC, group4key0 IS NULL, group4key0, group4key1 IS NULL, group4key1 LIMIT $a1.v1
RETURN [[group4key0, group4key1], group4count, group4measures, null, null]
}] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1, participation1.role AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT organisation1.id) AS group2members
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, group2members, null]
}] AS answer

// source/sources
RETURN [null, null, null, null, COLLECT {
MATCH (source1:Source)
WITH source1, source1.publishedEarliest.year AS group2key0
WITH group2key0, count(*) AS group2count, [min(source1.publishedEarliest), max(source1.publishedLatest)] AS group2measures
ORDER BY group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, null, null]
}] AS answer
