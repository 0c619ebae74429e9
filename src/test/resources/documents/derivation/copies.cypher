// citing/of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
WITH citation1 ORDER BY citation1.id LIMIT $a1.take
RETURN [null, null, [citation1.id, citation1.locator]]
}, COUNT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
}] AS answer

// derivation/copies
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:DERIVED_FROM]-(copy1:Source)
WITH copy1 ORDER BY copy1.id LIMIT $a1.take
RETURN [null, null, [copy1.id]]
}, null] AS answer

// derivation/origins
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:DERIVED_FROM]->(origin1:Source)
WITH origin1 ORDER BY origin1.id LIMIT $a1.take
RETURN [null, null, [origin1.id, origin1.url]]
}, null] AS answer

// publication/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[publication1:PUBLISHED_BY]-(source1:Source)
}] AS answer

// publication/of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[publication1:PUBLISHED_BY]->(organisation1:Organisation)
WITH publication1, organisation1 ORDER BY organisation1.name, publication1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// source/by-id
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, source1.published, source1.publishedBasis] LIMIT 1
}) AS answer

// source/by-id (+ citing/of-source, derivation/origins, derivation/copies, publication/of-source)
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, [COLLECT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, citation2.locator]]
}, COUNT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
}], [COLLECT {
MATCH (source1)-[:DERIVED_FROM]->(origin3:Source)
WITH origin3 ORDER BY origin3.id LIMIT $a3.take
RETURN [null, null, [origin3.id, [COLLECT {
MATCH (origin3)<-[:DERIVED_FROM]-(copy4:Source)
WITH copy4 ORDER BY copy4.id LIMIT $a4.take
RETURN [null, null, [copy4.id]]
}, null], origin3.url]]
}, null], source1.published, source1.publishedBasis, [COLLECT {
MATCH (source1)-[publication5:PUBLISHED_BY]->(organisation5:Organisation)
WITH publication5, organisation5 ORDER BY organisation5.name, publication5.id LIMIT $a5.take
RETURN [null, null, [organisation5.id, organisation5.name]]
}, null]] LIMIT 1
}) AS answer

// source/by-id (+ citing/of-source, derivation/origins, derivation/copies, publication/of-source, publication/of-organisation)
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, [COLLECT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, citation2.locator]]
}, COUNT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
}], [COLLECT {
MATCH (source1)-[:DERIVED_FROM]->(origin3:Source)
WITH origin3 ORDER BY origin3.id LIMIT $a3.take
RETURN [null, null, [origin3.id, [COLLECT {
MATCH (origin3)<-[:DERIVED_FROM]-(copy4:Source)
WITH copy4 ORDER BY copy4.id LIMIT $a4.take
RETURN [null, null, [copy4.id]]
}, null], origin3.url]]
}, null], source1.published, source1.publishedBasis, [COLLECT {
MATCH (source1)-[publication5:PUBLISHED_BY]->(organisation5:Organisation)
WITH publication5, organisation5 ORDER BY organisation5.name, publication5.id LIMIT $a5.take
RETURN [null, null, [organisation5.id, organisation5.name, [null, COUNT {
MATCH (organisation5)<-[publication6:PUBLISHED_BY]-(source6:Source)
}]]]
}, null]] LIMIT 1
}) AS answer
