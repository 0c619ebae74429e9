// All universities.
//
// bind     organisation
// include  organisations
// sorted   name
MATCH (organisation:University)
