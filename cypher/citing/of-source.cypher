// Places in a source that are cited.
//
// bind     source, citation
// run      MATCH (source:Source {id: 'article-004'})
MATCH (source)<-[:CITES]-(citation:Citation)
