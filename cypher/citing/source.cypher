// The source that a citation cites.
//
// bind     citation, source
// run      MATCH (citation:Citation {id: 'article-004-p03'})
MATCH (citation)-[:CITES]->(source:Source)
