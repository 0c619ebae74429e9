// All reviews and plans.
//
// bind     review
// include  reviews
// sorted   name
MATCH (review:Review)
