// Sources that an organisation published.
//
// bind     organisation, publication, source
// order    published: source.publishedOrder
// order    title: coalesce(source.title, '')
// sorted   published
// run      MATCH (organisation:Organisation {id: 'health-tech-newspaper'})
MATCH (organisation)<-[publication:PUBLISHED_BY]-(source:Source)
