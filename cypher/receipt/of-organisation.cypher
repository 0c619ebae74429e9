// Awards that an organisation receives.
//
// bind     organisation, receipt, award
// include  dated
// include  awards
// sorted   amount DESC
// totals   received
// run      MATCH (organisation:Organisation {id: 'GB-NHS-RHM'})
MATCH (organisation)<-[receipt:AWARDED_TO]-(award:Award)
