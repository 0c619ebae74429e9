// Sources that an organisation published.
//
// bind     organisation, publication, source
// include  sources
// sorted   published
// run      MATCH (organisation:Organisation {id: 'health-tech-newspaper'})
MATCH (organisation)<-[publication:PUBLISHED_BY]-(source:Source)
