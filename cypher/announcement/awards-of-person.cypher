// Awards that a person announced.
//
// bind     person, announcement, award
// include  dated
// order    amount: award.amountOrder
// order    from: award.fromOrder
// order    recipients: COUNT { (award)-[:AWARDED_TO]->() }
// sorted   amount DESC
// totals   whole
// run      MATCH (person:Person {id: 'jeremy-hunt'})
MATCH (person)-[announcement:ANNOUNCED]->(award:Award)
