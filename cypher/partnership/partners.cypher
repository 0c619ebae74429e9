// Organisations that an organisation has as partners.
//
// bind     organisation, partnership, partner
// include  dated
// include  organisations
// sorted   name
// run      MATCH (organisation:Organisation {id: 'GB-NHS-RRV'})
MATCH (organisation)-[partnership:PARTNERED_WITH]->(partner:Organisation)
