// All sources.
//
// bind     source
// order    published: source.publishedOrder
// order    mentions: COUNT { (source)-[:MENTIONS]->() }
// order    citations: COUNT { (source)<-[:CITES]-() }
// sorted   published
MATCH (source:Source)
