// Organisations that succeeded an organisation.
//
// bind     organisation, succession, successor
// include  dated
// include  organisations
// sorted   name
// run      MATCH (organisation:Organisation {id: 'GB-NHS-RXH'})
MATCH (organisation)-[succession:SUCCEEDED_BY]->(successor:Organisation)
