// All awards.
//
// bind     award
// include  awards
// sorted   amount DESC
// totals   whole
MATCH (award:Award)
