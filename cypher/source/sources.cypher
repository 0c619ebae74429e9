// All sources.
//
// bind     source
// order    published: source.publishedOrder
// order    title: coalesce(source.title, '')
// sorted   published
MATCH (source:Source)
