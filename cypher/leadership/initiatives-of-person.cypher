// Initiatives that a person leads.
//
// bind     person, leadership, initiative
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (person:Person {id: 'rachel-dunscombe'})
MATCH (person)-[leadership:LEADS]->(initiative:Initiative)
