// All reviews and plans.
//
// bind     review
// order    name: review.name
// order    published: review.publishedOrder
// sorted   name
MATCH (review:Review)
