// Awards given under an initiative.
//
// bind     initiative, award
// include  awards
// sorted   amount DESC
// totals   whole
// run      MATCH (initiative:Initiative {id: 'global-digital-exemplars-acute-wave-1'})
MATCH (initiative)<-[:UNDER]-(award:Award)
