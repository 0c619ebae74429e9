// Awards given under an initiative.
//
// bind     initiative, award
// order    amount: award.amountOrder
// order    from: award.fromOrder
// order    recipients: COUNT { (award)-[:AWARDED_TO]->() }
// sorted   amount DESC
// totals   whole
// run      MATCH (initiative:Initiative {id: 'global-digital-exemplars-acute-wave-1'})
MATCH (initiative)<-[:UNDER]-(award:Award)
