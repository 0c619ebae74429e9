// All people.
//
// bind     person
// include  people
// sorted   name
MATCH (person:Person)
