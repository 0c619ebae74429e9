// Initiatives that a person announced.
//
// bind     person, announcement, initiative
// include  dated
// order    name: initiative.name
// sorted   name
// run      MATCH (person:Person {id: 'jeremy-hunt'})
MATCH (person)-[announcement:ANNOUNCED]->(initiative:Initiative)
