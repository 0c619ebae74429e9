// Awards that an initiative itself receives.
//
// bind     initiative, receipt, award
// include  dated
// order    amount: award.amountOrder
// order    from: award.fromOrder
// order    recipients: COUNT { (award)-[:AWARDED_TO]->() }
// sorted   amount DESC
// totals   received
// run      MATCH (initiative:Initiative {id: 'chi-zone'})
MATCH (initiative)<-[receipt:AWARDED_TO]-(award:Award)
