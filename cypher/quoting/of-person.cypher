// Quotations of a person.
//
// bind     person, quotation
// include  quotations
// run      MATCH (person:Person {id: 'adrian-brooke'})
MATCH (person)-[:SAID]->(quotation:Quotation)
