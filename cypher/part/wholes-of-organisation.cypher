// Organisations of which an organisation is part.
//
// bind     organisation, membership, whole
// include  dated
// include  organisations
// sorted   name
// run      MATCH (organisation:Organisation {id: 'usher-institute'})
MATCH (organisation)-[membership:PART_OF]->(whole:Organisation)
