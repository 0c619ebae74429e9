// appointment/of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.name, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.title], [organisation1.id, organisation1.name]]
}, null] AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Person THEN [CASE WHEN node1:Person THEN 'Person' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// entity/node (+ appointment/of-person, leadership/initiatives-of-person, leadership/reviews-of-person)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Person THEN [CASE WHEN node1:Person THEN 'Person' END, [node1.id, [COLLECT {
MATCH (node1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WITH appointment2, organisation2 ORDER BY appointment2.leading DESC, organisation2.name, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.title], [organisation2.id, organisation2.name]]
}, null], [COLLECT {
MATCH (node1)-[leadership3:LEADS]->(initiative3:Initiative)
WITH leadership3, initiative3 ORDER BY initiative3.name, leadership3.id LIMIT $a3.take
RETURN [null, [leadership3.title], [initiative3.id, initiative3.name]]
}, null], [COLLECT {
MATCH (node1)-[leadership4:LEADS]->(review4:Review)
WITH leadership4, review4 ORDER BY review4.name, leadership4.id LIMIT $a4.take
RETURN [null, [leadership4.title], [review4.id, review4.name]]
}, null], node1.name]]
END LIMIT 1
}) AS answer

// entity/node (+ quoting/of-person, subject/of-quotation)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Person THEN [CASE WHEN node1:Person THEN 'Person' END, [node1.id, node1.name, [COLLECT {
MATCH (node1)-[:SAID]->(quotation2:Quotation)
WITH quotation2 ORDER BY quotation2.id LIMIT $a2.take
RETURN [null, null, [quotation2.id, [COLLECT {
MATCH (quotation2)-[subject3:ABOUT]->(entity3:Entity)
WHERE entity3:Node AND entity3.id IN $a3.v0
WITH subject3, entity3 ORDER BY entity3.name, subject3.id LIMIT $a3.take
RETURN [null, null, CASE
WHEN entity3:Event OR entity3:Initiative OR entity3:Organisation OR entity3:Person OR entity3:Place OR entity3:Review OR entity3:Topic THEN [CASE WHEN entity3:Event THEN 'Event' WHEN entity3:Initiative THEN 'Initiative' WHEN entity3:Organisation THEN 'Organisation' WHEN entity3:Person THEN 'Person' WHEN entity3:Place THEN 'Place' WHEN entity3:Review THEN 'Review' WHEN entity3:Topic THEN 'Topic' END, [entity3.id]]
END]
}, null]]]
}, null]]]
END LIMIT 1
}) AS answer

// leadership/initiatives-of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[leadership1:LEADS]->(initiative1:Initiative)
WITH leadership1, initiative1 ORDER BY initiative1.name, leadership1.id LIMIT $a1.take
RETURN [null, [leadership1.title], [initiative1.id, initiative1.name]]
}, null] AS answer

// leadership/reviews-of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[leadership1:LEADS]->(review1:Review)
WITH leadership1, review1 ORDER BY review1.name, leadership1.id LIMIT $a1.take
RETURN [null, [leadership1.title], [review1.id, review1.name]]
}, null] AS answer

// person/people
RETURN [null, null, null, null, COLLECT {
MATCH (person1:Person)
WITH person1, COUNT { (person1)-[:APPOINTED_TO|LEADS]->() } AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT person1.id) AS group2members
ORDER BY group2key0 IS NULL, group2key0 DESC LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, group2members, null]
}, COLLECT {
MATCH (person1:Person)
WITH person1, COUNT { MATCH (person1)-[:SAID]->()-[:ABOUT]->(quoted1:Initiative) RETURN DISTINCT quoted1 } AS group3key0
WITH group3key0, count(*) AS group3count, [] AS group3measures, collect(DISTINCT person1.id) AS group3members
ORDER BY group3key0 IS NULL, group3key0 DESC LIMIT $a1.v1
RETURN [[group3key0], group3count, group3measures, group3members, null]
}] AS answer

// quoting/of-person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:SAID]->(quotation1:Quotation)
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id]]
}, null] AS answer

// subject/of-quotation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[subject1:ABOUT]->(entity1:Entity)
WHERE entity1:Node AND entity1.id IN $a1.v0
WITH subject1, entity1 ORDER BY entity1.name, subject1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id]]
END]
}, null] AS answer
