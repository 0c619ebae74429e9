// All awards.
//
// bind     award
// order    amount: award.amountOrder
// order    from: award.fromOrder
// order    recipients: COUNT { (award)-[:AWARDED_TO]->() }
// sorted   amount DESC
// totals   whole
MATCH (award:Award)
