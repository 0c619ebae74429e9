// Initiatives of which an initiative is part.
//
// bind     initiative, membership, whole
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (initiative:Initiative {id: 'chi-zone'})
MATCH (initiative)-[membership:PART_OF]->(whole:Initiative)
