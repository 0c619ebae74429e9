// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// initiative/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// organisation/trusts
RETURN [COLLECT {
MATCH (organisation1:Trust)
WHERE organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND organisation1:Node AND organisation1.id IN $a1.v0
WITH organisation1 ORDER BY organisation1.name, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// organisation/trusts
RETURN [null, COUNT {
MATCH (organisation1:Trust)
WHERE EXISTS {
MATCH (organisation1)-[partnership2:PARTNERED_WITH]->(partner2:Organisation)
WHERE EXISTS {
MATCH (found3:Node {id: partnership2.initiative})-[:REDIRECTS_TO*0..9]->(initiative3:Initiative)
WHERE toLower(initiative3.name) STARTS WITH toLower($a3.v0)
}
}
}] AS answer

// organisation/trusts (+ partnership/partner-of, evidence/of-citing, initiative/by-id, participation/of-initiative, partnership/partners, succession/successors)
RETURN [COLLECT {
MATCH (organisation1:Trust)
WHERE organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND organisation1:Node AND organisation1.id IN $a1.v0
WITH organisation1 ORDER BY organisation1.name, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)<-[partnership2:PARTNERED_WITH]-(follower2:Organisation)
WITH partnership2, follower2 ORDER BY follower2.name, partnership2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN partnership2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null], head(COLLECT {
MATCH (found4:Node {id: partnership2.initiative})-[:REDIRECTS_TO*0..9]->(initiative4:Initiative)
RETURN [initiative4.id, initiative4.name, [null, COUNT {
MATCH (initiative4)<-[participation5:PARTICIPATES_IN]-(organisation5:Organisation)
}]] LIMIT 1
}), partnership2.role], [follower2.id, follower2.name]]
}, null], [null, COUNT {
MATCH (organisation1)-[partnership6:PARTNERED_WITH]->(partner6:Organisation)
}], [COLLECT {
MATCH (organisation1)-[succession7:SUCCEEDED_BY]->(successor7:Organisation)
WITH succession7, successor7 ORDER BY successor7.name, succession7.id LIMIT $a7.take
RETURN [null, [succession7.from, succession7.how], [successor7.id, successor7.name]]
}, null]]]
}, null] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer

// partnership/partner-of
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[partnership1:PARTNERED_WITH]-(follower1:Organisation)
WITH partnership1, follower1 ORDER BY follower1.name, partnership1.id LIMIT $a1.take
RETURN [null, [partnership1.citations, partnership1.initiative, partnership1.role], [follower1.id, follower1.name]]
}, null] AS answer

// partnership/partner-of (+ initiative/by-id)
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[partnership1:PARTNERED_WITH]-(follower1:Organisation)
WITH partnership1, follower1 ORDER BY follower1.name, partnership1.id LIMIT $a1.take
RETURN [null, [partnership1.citations, head(COLLECT {
MATCH (found2:Node {id: partnership1.initiative})-[:REDIRECTS_TO*0..9]->(initiative2:Initiative)
RETURN [initiative2.id, initiative2.name] LIMIT 1
}), partnership1.role], [follower1.id, follower1.name]]
}, null] AS answer

// partnership/partners
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[partnership1:PARTNERED_WITH]->(partner1:Organisation)
}] AS answer

// succession/predecessors
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[succession1:SUCCEEDED_BY]-(predecessor1:Organisation)
WITH succession1, predecessor1 ORDER BY predecessor1.name, succession1.id LIMIT $a1.take
RETURN [null, null, [predecessor1.id]]
}, null] AS answer

// succession/successors
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[succession1:SUCCEEDED_BY]->(successor1:Organisation)
WITH succession1, successor1 ORDER BY successor1.name, succession1.id LIMIT $a1.take
RETURN [null, [succession1.from, succession1.how], [successor1.id, successor1.name]]
}, null] AS answer

// succession/successors
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[succession1:SUCCEEDED_BY]->(successor1:Organisation)
WITH succession1, successor1 ORDER BY successor1.name, succession1.id LIMIT $a1.take
RETURN [null, null, [successor1.id, successor1.name]]
}, null] AS answer
