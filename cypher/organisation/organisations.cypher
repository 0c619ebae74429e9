// All organisations.
//
// bind     organisation
// include  organisations
// sorted   name
MATCH (organisation:Organisation)
