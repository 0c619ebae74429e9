// Initiatives that are part of an initiative.
//
// bind     initiative, membership, part
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (initiative:Initiative {id: 'chi-zone'})
MATCH (initiative)<-[membership:PART_OF]-(part:Initiative)
