// Organisations that receive an award.
//
// bind     award, receipt, organisation
// include  dated
// include  organisations
// sorted   name
// totals   received
// run      MATCH (award:Award {id: 'gde-funding-2016'})
MATCH (award)-[receipt:AWARDED_TO]->(organisation:Organisation)
