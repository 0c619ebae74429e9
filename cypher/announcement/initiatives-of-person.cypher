// Initiatives that a person announced.
//
// bind     person, announcement, initiative
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (person:Person {id: 'jeremy-hunt'})
MATCH (person)-[announcement:ANNOUNCED]->(initiative:Initiative)
