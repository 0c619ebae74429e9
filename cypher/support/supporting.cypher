// Initiatives that support an initiative.
//
// bind     initiative, support, supporting
// include  dated
// order    name: supporting.name
// sorted   name
// run      MATCH (initiative:Initiative {id: 'national-exemplars'})
MATCH (initiative)<-[support:SUPPORTS]-(supporting:Initiative)
