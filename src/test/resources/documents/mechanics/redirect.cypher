// entity/node
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(node1:Node)
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
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// organisation/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, organisation1.name] LIMIT 1
}) AS answer
