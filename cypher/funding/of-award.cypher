// Organisations that fund an award.
//
// bind     award, funding, organisation
// include  dated
// include  organisations
// sorted   name
// run      MATCH (award:Award {id: 'digital-academy-tender'})
MATCH (award)-[funding:FUNDED_BY]->(organisation:Organisation)
