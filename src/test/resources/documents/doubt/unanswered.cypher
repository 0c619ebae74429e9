// answer/of-recommendation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Recommendation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[answer1:ANSWERED_BY]->(initiative1:Initiative)
WITH answer1, initiative1 ORDER BY initiative1.name, answer1.id LIMIT $a1.take
RETURN [null, [answer1.citations], [initiative1.id]]
}, null] AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis] LIMIT 1
}) AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Recommendation THEN [CASE WHEN node1:Recommendation THEN 'Recommendation' END, [node1.id, node1.status, node1.text]]
END LIMIT 1
}) AS answer

// entity/node (+ answer/of-recommendation)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Recommendation THEN [CASE WHEN node1:Recommendation THEN 'Recommendation' END, [node1.id, [COLLECT {
MATCH (node1)-[answer2:ANSWERED_BY]->(initiative2:Initiative)
WITH answer2, initiative2 ORDER BY initiative2.name, answer2.id LIMIT $a2.take
RETURN [null, [answer2.citations], [initiative2.id]]
}, null], node1.status, node1.text]]
END LIMIT 1
}) AS answer

// entity/node (+ answer/of-recommendation, evidence/of-citing)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Recommendation THEN [CASE WHEN node1:Recommendation THEN 'Recommendation' END, [node1.id, [COLLECT {
MATCH (node1)-[answer2:ANSWERED_BY]->(initiative2:Initiative)
WITH answer2, initiative2 ORDER BY initiative2.name, answer2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN answer2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis]]
}, null]], [initiative2.id]]
}, null], node1.status, node1.text]]
END LIMIT 1
}) AS answer

// reading/unanswered
// Recommendations to which no source states a response, be it to them or to their whole review.
//
// params   id, examined, first
MATCH (recommendation:Recommendation)
WHERE recommendation.id > $id
WITH recommendation ORDER BY recommendation.id LIMIT toInteger($examined)
WHERE NOT EXISTS {
    MATCH (recommendation)-[answer:ANSWERED_BY]->(:Initiative)
    MATCH (citation:Citation) WHERE citation.id IN answer.citations AND citation.basis = 'STATED'
  }
  AND NOT EXISTS {
    MATCH (recommendation)<-[:MADE]-(:Review)<-[response:RESPONDED_TO]-(:Organisation)
    MATCH (citation:Citation) WHERE citation.id IN response.citations AND citation.basis = 'STATED'
  }
WITH recommendation ORDER BY recommendation.id LIMIT $first + 1
RETURN [recommendation.id] AS keys, recommendation.id AS id, '' AS type, null AS start, null AS end, recommendation.citations AS citations, [] AS against
UNION ALL
MATCH (recommendation:Recommendation)
WHERE recommendation.id > $id
WITH recommendation.id AS id ORDER BY id SKIP $examined - 1 LIMIT 2
WITH collect(id) AS left WHERE size(left) = 2
RETURN [left[0]] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS against
