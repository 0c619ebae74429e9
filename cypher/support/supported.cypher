// Initiatives that an initiative supports.
//
// bind     initiative, support, supported
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)-[support:SUPPORTS]->(supported:Initiative)
