// All awards.
//
// bind     award
// order    amount: award.amountOrder
// order    from: award.fromOrder
// sorted   amount DESC
MATCH (award:Award)
