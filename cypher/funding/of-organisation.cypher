// Awards that an organisation funds.
//
// bind     organisation, funding, award
// include  dated
// include  awards
// sorted   amount DESC
// totals   whole
// run      MATCH (organisation:Organisation {id: 'nhsx'})
MATCH (organisation)<-[funding:FUNDED_BY]-(award:Award)
