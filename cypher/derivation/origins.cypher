// Sources from which a source is taken.
//
// bind     source, origin
// include  sources
// run      MATCH (source:Source {id: 'article-004'})
MATCH (source)-[:DERIVED_FROM]->(origin:Source)
