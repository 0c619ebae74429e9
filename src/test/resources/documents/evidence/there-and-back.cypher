// citation/by-id
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id, citation1.fidelity] LIMIT 1
}) AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// citation/by-id (+ evidence/facts-of-citation, evidence/of-citing, scheme/of-award)
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + citation1.id + '"')
YIELD node AS fact2
WITH fact2
WITH fact2 ORDER BY fact2.id LIMIT $a2.take
RETURN [null, null, CASE
WHEN fact2:Award THEN [CASE WHEN fact2:Award THEN 'Award' END, [fact2.id, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN fact2.citations
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null], head(COLLECT {
MATCH (fact2)-[:UNDER]->(initiative4:Initiative)
RETURN [initiative4.id, initiative4.name] LIMIT 1
})]]
WHEN fact2:Figure OR fact2:Gap OR fact2:Identifier OR fact2:Name OR fact2:Quotation OR fact2:Recommendation OR fact2:Statement THEN [CASE WHEN fact2:Figure THEN 'Figure' WHEN fact2:Gap THEN 'Gap' WHEN fact2:Identifier THEN 'Identifier' WHEN fact2:Name THEN 'Name' WHEN fact2:Quotation THEN 'Quotation' WHEN fact2:Recommendation THEN 'Recommendation' WHEN fact2:Statement THEN 'Statement' END, [fact2.id, [COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN fact2.citations
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id]]
}, null]]]
END]
}, null], citation1.fidelity] LIMIT 1
}) AS answer

// citation/by-id (+ evidence/facts-of-citation, scheme/of-award)
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + citation1.id + '"')
YIELD node AS fact2
WITH fact2
WITH fact2 ORDER BY fact2.id LIMIT $a2.take
RETURN [null, null, CASE
WHEN fact2:Award THEN [CASE WHEN fact2:Award THEN 'Award' END, [fact2.id, fact2.citations, head(COLLECT {
MATCH (fact2)-[:UNDER]->(initiative3:Initiative)
RETURN [initiative3.id, initiative3.name] LIMIT 1
})]]
WHEN fact2:Figure OR fact2:Gap OR fact2:Identifier OR fact2:Name OR fact2:Quotation OR fact2:Recommendation OR fact2:Statement THEN [CASE WHEN fact2:Figure THEN 'Figure' WHEN fact2:Gap THEN 'Gap' WHEN fact2:Identifier THEN 'Identifier' WHEN fact2:Name THEN 'Name' WHEN fact2:Quotation THEN 'Quotation' WHEN fact2:Recommendation THEN 'Recommendation' WHEN fact2:Statement THEN 'Statement' END, [fact2.id, fact2.citations]]
END]
}, null], citation1.fidelity] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id] LIMIT 1
}) AS answer

// evidence/facts-of-citation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + parent.id + '"')
YIELD node AS fact1
WITH fact1
WITH fact1 ORDER BY fact1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN fact1:Award OR fact1:Figure OR fact1:Gap OR fact1:Identifier OR fact1:Name OR fact1:Quotation OR fact1:Recommendation OR fact1:Statement THEN [CASE WHEN fact1:Award THEN 'Award' WHEN fact1:Figure THEN 'Figure' WHEN fact1:Gap THEN 'Gap' WHEN fact1:Identifier THEN 'Identifier' WHEN fact1:Name THEN 'Name' WHEN fact1:Quotation THEN 'Quotation' WHEN fact1:Recommendation THEN 'Recommendation' WHEN fact1:Statement THEN 'Statement' END, [fact1.id, fact1.citations]]
END]
}, null] AS answer

// evidence/facts-of-citation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + parent.id + '"')
YIELD node AS fact1
WITH fact1
WITH fact1 ORDER BY fact1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN fact1:Award OR fact1:Figure OR fact1:Gap OR fact1:Identifier OR fact1:Name OR fact1:Quotation OR fact1:Recommendation OR fact1:Statement THEN [CASE WHEN fact1:Award THEN 'Award' WHEN fact1:Figure THEN 'Figure' WHEN fact1:Gap THEN 'Gap' WHEN fact1:Identifier THEN 'Identifier' WHEN fact1:Name THEN 'Name' WHEN fact1:Quotation THEN 'Quotation' WHEN fact1:Recommendation THEN 'Recommendation' WHEN fact1:Statement THEN 'Statement' END, [fact1.id]]
END]
}, COUNT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + parent.id + '"')
YIELD node AS fact1
WITH fact1
}] AS answer

// evidence/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[relationship1]-()
UNWIND relationship1.citations AS cited1
WITH DISTINCT parent, cited1
MATCH (citation1:Citation {id: cited1})
WITH citation1 ORDER BY citation1.id LIMIT $a1.take
RETURN [null, null, [citation1.id]]
}, COUNT {
MATCH (parent)-[relationship1]-()
UNWIND relationship1.citations AS cited1
WITH DISTINCT parent, cited1
MATCH (citation1:Citation {id: cited1})
}] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ evidence/of-entity, evidence/facts-of-citation, citing/source)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[relationship2]-()
UNWIND relationship2.citations AS cited2
WITH DISTINCT initiative1, cited2
MATCH (citation2:Citation {id: cited2})
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + citation2.id + '"')
YIELD node AS fact3
WITH fact3
WITH fact3 ORDER BY fact3.id LIMIT $a3.take
RETURN [null, null, CASE
WHEN fact3:Award OR fact3:Figure OR fact3:Gap OR fact3:Identifier OR fact3:Name OR fact3:Quotation OR fact3:Recommendation OR fact3:Statement THEN [CASE WHEN fact3:Award THEN 'Award' WHEN fact3:Figure THEN 'Figure' WHEN fact3:Gap THEN 'Gap' WHEN fact3:Identifier THEN 'Identifier' WHEN fact3:Name THEN 'Name' WHEN fact3:Quotation THEN 'Quotation' WHEN fact3:Recommendation THEN 'Recommendation' WHEN fact3:Statement THEN 'Statement' END, [fact3.id]]
END]
}, COUNT {
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + citation2.id + '"')
YIELD node AS fact3
WITH fact3
}], head(COLLECT {
MATCH (citation2)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, COUNT {
MATCH (initiative1)-[relationship2]-()
UNWIND relationship2.citations AS cited2
WITH DISTINCT initiative1, cited2
MATCH (citation2:Citation {id: cited2})
}]] LIMIT 1
}) AS answer

// scheme/of-award
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:UNDER]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer
