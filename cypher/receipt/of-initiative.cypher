// Awards that an initiative itself receives.
//
// bind     initiative, receipt, award
// include  dated
// include  awards
// sorted   amount DESC
// totals   received
// run      MATCH (initiative:Initiative {id: 'chi-zone'})
MATCH (initiative)<-[receipt:AWARDED_TO]-(award:Award)
