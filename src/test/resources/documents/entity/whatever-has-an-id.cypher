// entity/by-identifier
RETURN head(COLLECT {
MATCH (identifier1:Identifier {scheme: $a1.scheme, value: $a1.value})<-[:IDENTIFIED_BY]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

// entity/by-identifier
RETURN head(COLLECT {
MATCH (identifier1:Identifier {scheme: $a1.scheme, value: $a1.value})<-[:IDENTIFIED_BY]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id]]
END LIMIT 1
}) AS answer

// entity/by-identifier (+ naming/of-entity)
RETURN head(COLLECT {
MATCH (identifier1:Identifier {scheme: $a1.scheme, value: $a1.value})<-[:IDENTIFIED_BY]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name, [COLLECT {
MATCH (entity1)-[:NAMED]->(name2:Name)
WITH name2 ORDER BY name2.preferred DESC, name2.text, name2.id LIMIT $a2.take
RETURN [null, null, [name2.id, name2.kind, name2.preferred, name2.text]]
}, null]]]
END LIMIT 1
}) AS answer

// entity/node
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Citation THEN [CASE WHEN node1:Citation THEN 'Citation' END, [node1.id, node1.locator]]
END LIMIT 1
}) AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.minimumMinor, node1.maximumMinor, node1.currency, node1.qualifier]]
WHEN node1:Citation OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Citation THEN 'Citation' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// entity/node (+ identification/of-entity)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.minimumMinor, node1.maximumMinor, node1.currency, node1.qualifier]]
WHEN node1:Citation OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Citation THEN 'Citation' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, [COLLECT {
MATCH (node1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WITH identifier2 ORDER BY identifier2.scheme, identifier2.value, identifier2.id LIMIT $a2.take
RETURN [null, null, [identifier2.id, identifier2.scheme, identifier2.value]]
}, null], node1.name]]
END LIMIT 1
}) AS answer

// identification/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:IDENTIFIED_BY]->(identifier1:Identifier)
WITH identifier1 ORDER BY identifier1.scheme, identifier1.value, identifier1.id LIMIT $a1.take
RETURN [null, null, [identifier1.id, identifier1.scheme, identifier1.value]]
}, null] AS answer

// identification/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:IDENTIFIED_BY]->(identifier1:Identifier)
WITH identifier1 ORDER BY identifier1.scheme, identifier1.value, identifier1.id LIMIT $a1.take
RETURN [null, null, [identifier1.id, identifier1.scheme, identifier1.value]]
}, null] AS answer

// naming/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WITH name1 ORDER BY name1.preferred DESC, name1.text, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.kind, name1.preferred, name1.text]]
}, null] AS answer
