// breadth/broader
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Topic {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[breadth1:BROADER]->(broader1:Topic)
WITH breadth1, broader1 ORDER BY broader1.name, breadth1.id LIMIT $a1.take
RETURN [null, null, [broader1.id, broader1.name]]
}, null] AS answer

// breadth/narrower
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Topic {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[breadth1:BROADER]-(narrower1:Topic)
WITH breadth1, narrower1 ORDER BY narrower1.name, breadth1.id LIMIT $a1.take
RETURN [null, null, [narrower1.id, narrower1.name]]
}, null] AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// concern/initiatives
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Topic {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[concern1:CONCERNS]-(initiative1:Initiative)
WITH concern1, initiative1 ORDER BY initiative1.name, concern1.id LIMIT $a1.take
RETURN [null, [concern1.citations, concern1.id], [initiative1.id, initiative1.name]]
}, COUNT {
MATCH (parent)<-[concern1:CONCERNS]-(initiative1:Initiative)
}] AS answer

// concern/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[concern1:CONCERNS]->(topic1:Topic)
WITH concern1, topic1 ORDER BY topic1.name, concern1.id LIMIT $a1.take
RETURN [null, null, [topic1.id]]
}, null] AS answer

// quoting/person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:SAID]-(person1:Person)
RETURN [person1.id, person1.name] LIMIT 1
}) AS answer

// subject/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Topic {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[subject1:ABOUT]-(quotation1:Quotation)
WITH subject1, quotation1 ORDER BY subject1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id]]
}, COUNT {
MATCH (parent)<-[subject1:ABOUT]-(quotation1:Quotation)
}] AS answer

// topic/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(topic1:Topic)
RETURN [topic1.id, topic1.name] LIMIT 1
}) AS answer

// topic/by-id (+ breadth/broader, concern/initiatives, evidence/of-citing, concern/of-entity, breadth/narrower, subject/of-entity, quoting/person)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(topic1:Topic)
RETURN [topic1.id, [COLLECT {
MATCH (topic1)-[breadth2:BROADER]->(broader2:Topic)
WITH breadth2, broader2 ORDER BY broader2.name, breadth2.id LIMIT $a2.take
RETURN [null, null, [broader2.id, broader2.name]]
}, null], [COLLECT {
MATCH (topic1)<-[concern3:CONCERNS]-(initiative3:Initiative)
WITH concern3, initiative3 ORDER BY initiative3.name, concern3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN concern3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id]]
}, null], concern3.id], [initiative3.id, initiative3.name, [COLLECT {
MATCH (initiative3)-[concern5:CONCERNS]->(topic5:Topic)
WITH concern5, topic5 ORDER BY topic5.name, concern5.id LIMIT $a5.take
RETURN [null, null, [topic5.id]]
}, null]]]
}, COUNT {
MATCH (topic1)<-[concern3:CONCERNS]-(initiative3:Initiative)
}], topic1.name, [COLLECT {
MATCH (topic1)<-[breadth6:BROADER]-(narrower6:Topic)
WITH breadth6, narrower6 ORDER BY narrower6.name, breadth6.id LIMIT $a6.take
RETURN [null, null, [narrower6.id, narrower6.name]]
}, null], [COLLECT {
MATCH (topic1)<-[subject7:ABOUT]-(quotation7:Quotation)
WITH subject7, quotation7 ORDER BY subject7.id LIMIT $a7.take
RETURN [null, null, [quotation7.id, head(COLLECT {
MATCH (quotation7)<-[:SAID]-(person8:Person)
RETURN [person8.id, person8.name] LIMIT 1
})]]
}, COUNT {
MATCH (topic1)<-[subject7:ABOUT]-(quotation7:Quotation)
}]] LIMIT 1
}) AS answer
