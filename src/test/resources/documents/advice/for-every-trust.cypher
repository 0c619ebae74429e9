// advice/of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:MADE]->(recommendation1:Recommendation)
WHERE toLower(recommendation1.addressee) CONTAINS toLower($a1.v0)
WITH recommendation1 ORDER BY recommendation1.id LIMIT $a1.take
RETURN [null, null, [recommendation1.id, recommendation1.addressee, recommendation1.citations, recommendation1.status, recommendation1.text]]
}, COUNT {
MATCH (parent)-[:MADE]->(recommendation1:Recommendation)
WHERE toLower(recommendation1.addressee) CONTAINS toLower($a1.v1)
}] AS answer

// advice/review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Recommendation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:MADE]-(review1:Review)
RETURN [review1.id] LIMIT 1
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
RETURN [citation1.id, citation1.basis, citation1.locator, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.title] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title] LIMIT 1
}) AS answer

// review/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, review1.name] LIMIT 1
}) AS answer

// review/by-id (+ advice/of-review, advice/review)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, review1.name, [COLLECT {
MATCH (review1)-[:MADE]->(recommendation2:Recommendation)
WHERE toLower(recommendation2.addressee) CONTAINS toLower($a2.v0)
WITH recommendation2 ORDER BY recommendation2.id LIMIT $a2.take
RETURN [null, null, [recommendation2.id, recommendation2.addressee, recommendation2.citations, head(COLLECT {
MATCH (recommendation2)<-[:MADE]-(review3:Review)
RETURN [review3.id] LIMIT 1
}), recommendation2.status, recommendation2.text]]
}, COUNT {
MATCH (review1)-[:MADE]->(recommendation2:Recommendation)
WHERE toLower(recommendation2.addressee) CONTAINS toLower($a2.v1)
}]] LIMIT 1
}) AS answer

// review/by-id (+ advice/of-review, evidence/of-citing, citing/source, advice/review)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, review1.name, [COLLECT {
MATCH (review1)-[:MADE]->(recommendation2:Recommendation)
WHERE toLower(recommendation2.addressee) CONTAINS toLower($a2.v0)
WITH recommendation2 ORDER BY recommendation2.id LIMIT $a2.take
RETURN [null, null, [recommendation2.id, recommendation2.addressee, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN recommendation2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null], head(COLLECT {
MATCH (recommendation2)<-[:MADE]-(review5:Review)
RETURN [review5.id] LIMIT 1
}), recommendation2.status, recommendation2.text]]
}, COUNT {
MATCH (review1)-[:MADE]->(recommendation2:Recommendation)
WHERE toLower(recommendation2.addressee) CONTAINS toLower($a2.v1)
}]] LIMIT 1
}) AS answer
