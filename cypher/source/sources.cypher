// All sources.
//
// bind     source
// order    published: source.publishedOrder
// sorted   published
MATCH (source:Source)
