// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.quality] LIMIT 1
})] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
WHERE citation1.fidelity IN $a1.v0
}] AS answer

// citing/of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
}] AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.quality] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id] LIMIT 1
}) AS answer

// quotation/quotations
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.fidelity IN $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.capacity, quotation1.citations]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.fidelity IN $a1.v1
}] AS answer

// quotation/quotations
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.fidelity IN $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.citations]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.fidelity IN $a1.v1
}] AS answer

// quotation/quotations (+ evidence/of-citing, citing/source)
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.fidelity IN $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN quotation1.citations
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, head(COLLECT {
MATCH (citation2)-[:CITES]->(source3:Source)
RETURN [source3.id, source3.quality] LIMIT 1
})]]
}, null]]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.fidelity IN $a1.v1
}] AS answer

// quotation/quotations (+ evidence/of-citing, citing/source, quoting/person)
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.fidelity IN $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN quotation1.citations
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, head(COLLECT {
MATCH (citation2)-[:CITES]->(source3:Source)
RETURN [source3.id] LIMIT 1
})]]
}, null], head(COLLECT {
MATCH (quotation1)<-[:SAID]-(person4:Person)
RETURN [person4.id, person4.name] LIMIT 1
})]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.fidelity IN $a1.v1
}] AS answer

// quotation/quotations (+ evidence/of-citing, citing/source, quoting/person)
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.fidelity IN $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.capacity, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN quotation1.citations
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, head(COLLECT {
MATCH (citation2)-[:CITES]->(source3:Source)
RETURN [source3.id] LIMIT 1
})]]
}, null], head(COLLECT {
MATCH (quotation1)<-[:SAID]-(person4:Person)
RETURN [person4.id, person4.name] LIMIT 1
})]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.fidelity IN $a1.v1
}] AS answer

// quoting/person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:SAID]-(person1:Person)
RETURN [person1.id, person1.name] LIMIT 1
}) AS answer

// source/by-id
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, source1.quality] LIMIT 1
}) AS answer

// source/by-id (+ citing/of-source)
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, [null, COUNT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
}], [null, COUNT {
MATCH (source1)<-[:CITES]-(citation3:Citation)
WHERE citation3.fidelity IN $a3.v0
}], source1.quality] LIMIT 1
}) AS answer
