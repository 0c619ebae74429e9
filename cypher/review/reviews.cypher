// All reviews and plans.
//
// bind     review
// order    name: review.name
// order    published: review.publishedOrder
// order    initiatives: COUNT { (review)-[:LED_TO]->(:Initiative) }
// order    recommendations: COUNT { (review)-[:MADE]->() }
// sorted   name
MATCH (review:Review)
