// Initiatives that support an initiative.
//
// bind     initiative, support, supporting
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (initiative:Initiative {id: 'national-exemplars'})
MATCH (initiative)<-[support:SUPPORTS]-(supporting:Initiative)
