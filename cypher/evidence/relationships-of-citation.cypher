// Relationships that a citation supports, but those that only join a fact to its subject: they have no days of their own.
//
// bind     citation, supported, end
// include  dated
// run      MATCH (citation:Citation {id: 'article-004-p03'})
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + citation.id + '"')
YIELD relationship AS supported
WITH supported, endNode(supported) AS end
WHERE supported.attested IS NOT NULL
