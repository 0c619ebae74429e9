// Awards that an organisation receives.
//
// bind     organisation, receipt, award
// include  dated
// order    amount: award.amountOrder
// order    from: award.fromOrder
// order    recipients: COUNT { (award)-[:AWARDED_TO]->() }
// sorted   amount DESC
// totals   received
// run      MATCH (organisation:Organisation {id: 'GB-NHS-RHM'})
MATCH (organisation)<-[receipt:AWARDED_TO]-(award:Award)
