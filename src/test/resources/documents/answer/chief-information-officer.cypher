// advice/review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Recommendation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:MADE]-(review1:Review)
RETURN [review1.id, review1.name] LIMIT 1
}) AS answer

// answer/of-recommendation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Recommendation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[answer1:ANSWERED_BY]->(initiative1:Initiative)
WITH answer1, initiative1 ORDER BY initiative1.name, answer1.id LIMIT $a1.take
RETURN [null, [answer1.citations, answer1.id], [initiative1.id, initiative1.name]]
}, null] AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.locator, citation1.note] LIMIT 1
}) AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.locator] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.locator, citation1.note, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id] LIMIT 1
})] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.locator, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id] LIMIT 1
}) AS answer

// recommendation/by-id
RETURN head(COLLECT {
MATCH (recommendation1:Recommendation {id: $a1.id})
RETURN [recommendation1.id, recommendation1.status, recommendation1.text] LIMIT 1
}) AS answer

// recommendation/by-id (+ answer/of-recommendation, advice/review, response/of-review)
RETURN head(COLLECT {
MATCH (recommendation1:Recommendation {id: $a1.id})
RETURN [recommendation1.id, [COLLECT {
MATCH (recommendation1)-[answer2:ANSWERED_BY]->(initiative2:Initiative)
WITH answer2, initiative2 ORDER BY initiative2.name, answer2.id LIMIT $a2.take
RETURN [null, [answer2.citations, answer2.id], [initiative2.id, initiative2.name]]
}, null], head(COLLECT {
MATCH (recommendation1)<-[:MADE]-(review3:Review)
RETURN [review3.id, review3.name, [COLLECT {
MATCH (review3)<-[response4:RESPONDED_TO]-(organisation4:Organisation)
WITH response4, organisation4 ORDER BY organisation4.name, response4.id LIMIT $a4.take
RETURN [null, [response4.citations], [organisation4.id, organisation4.name]]
}, null]] LIMIT 1
}), recommendation1.status, recommendation1.text] LIMIT 1
}) AS answer

// recommendation/by-id (+ answer/of-recommendation, evidence/of-citing, citing/source, advice/review, response/of-review)
RETURN head(COLLECT {
MATCH (recommendation1:Recommendation {id: $a1.id})
RETURN [recommendation1.id, [COLLECT {
MATCH (recommendation1)-[answer2:ANSWERED_BY]->(initiative2:Initiative)
WITH answer2, initiative2 ORDER BY initiative2.name, answer2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN answer2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, null], answer2.id], [initiative2.id, initiative2.name]]
}, null], head(COLLECT {
MATCH (recommendation1)<-[:MADE]-(review5:Review)
RETURN [review5.id, review5.name, [COLLECT {
MATCH (review5)<-[response6:RESPONDED_TO]-(organisation6:Organisation)
WITH response6, organisation6 ORDER BY organisation6.name, response6.id LIMIT $a6.take
RETURN [null, [[COLLECT {
MATCH (citation7:Citation)
WHERE citation7.id IN response6.citations
WITH citation7 ORDER BY citation7.id LIMIT $a7.take
RETURN [null, null, [citation7.id, citation7.basis, citation7.locator, citation7.note, head(COLLECT {
MATCH (citation7)-[:CITES]->(source8:Source)
RETURN [source8.id] LIMIT 1
})]]
}, null]], [organisation6.id, organisation6.name]]
}, null]] LIMIT 1
}), recommendation1.status, recommendation1.text] LIMIT 1
}) AS answer

// response/of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[response1:RESPONDED_TO]-(organisation1:Organisation)
WITH response1, organisation1 ORDER BY organisation1.name, response1.id LIMIT $a1.take
RETURN [null, [response1.citations], [organisation1.id, organisation1.name]]
}, null] AS answer
