// Reviews that a person led.
//
// bind     person, leadership, review
// include  dated
// include  reviews
// sorted   name
// run      MATCH (person:Person {id: 'robert-wachter'})
MATCH (person)-[leadership:LEADS]->(review:Review)
