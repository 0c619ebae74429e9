// Awards that an organisation funds.
//
// bind     organisation, funding, award
// include  dated
// order    amount: award.amountOrder
// order    from: award.fromOrder
// order    recipients: COUNT { (award)-[:AWARDED_TO]->() }
// sorted   amount DESC
// totals   whole
// run      MATCH (organisation:Organisation {id: 'nhsx'})
MATCH (organisation)<-[funding:FUNDED_BY]-(award:Award)
