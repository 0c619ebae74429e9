// What lists of sources can be ordered by.
//
// order    published: node.publishedOrder
// order    mentions: COUNT { (node)-[:MENTIONS]->() }
// order    citations: COUNT { (node)<-[:CITES]-() }
// order    publisher: COUNT { (node)-[:PUBLISHED_BY]->() }
// order    derivedFrom: COUNT { (node)-[:DERIVED_FROM]->() }
// order    derivatives: COUNT { (node)<-[:DERIVED_FROM]-() }
