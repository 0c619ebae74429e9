// Initiatives that a person advised.
//
// bind     person, counsel, initiative
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (person:Person {id: 'neill-crump'})
MATCH (person)-[counsel:ADVISED]->(initiative:Initiative)
