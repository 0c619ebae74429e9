// Initiatives that receive an award.
//
// bind     award, receipt, initiative
// include  dated
// include  initiatives
// sorted   name
// totals   received
// run      MATCH (award:Award {id: 'chi-zone-budget'})
MATCH (award)-[receipt:AWARDED_TO]->(initiative:Initiative)
