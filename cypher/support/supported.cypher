// Initiatives that an initiative supports.
//
// bind     initiative, support, supported
// include  dated
// order    name: supported.name
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)-[support:SUPPORTS]->(supported:Initiative)
