// All NHS trusts.
//
// bind     organisation
// include  organisations
// sorted   name
MATCH (organisation:Trust)
