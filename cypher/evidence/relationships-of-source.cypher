// Relationships that any place in a source supports, each once, but those that only join a fact to its subject.
//
// bind     source, supported, end
// hidden   citation
// include  dated
// run      MATCH (source:Source {id: 'article-004'})
MATCH (source)<-[:CITES]-(citation:Citation)
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + citation.id + '"')
YIELD relationship AS supported
WITH DISTINCT source, supported, endNode(supported) AS end
WHERE supported.attested IS NOT NULL
