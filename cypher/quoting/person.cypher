// The person who said it.
//
// bind     quotation, person
// run      MATCH (quotation:Quotation {id: 'brooke-published'})
MATCH (quotation)<-[:SAID]-(person:Person)
