// Organisations that an organisation succeeded.
//
// bind     organisation, succession, predecessor
// include  dated
// include  organisations
// sorted   name
// run      MATCH (organisation:Organisation {id: 'GB-NHS-RYR'})
MATCH (organisation)<-[succession:SUCCEEDED_BY]-(predecessor:Organisation)
