// Awards that a person announced.
//
// bind     person, announcement, award
// include  dated
// include  awards
// sorted   amount DESC
// totals   whole
// run      MATCH (person:Person {id: 'jeremy-hunt'})
MATCH (person)-[announcement:ANNOUNCED]->(award:Award)
