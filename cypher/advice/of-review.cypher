// Recommendations of a review.
//
// bind     review, recommendation
// run      MATCH (review:Review {id: 'wachter-review'})
MATCH (review)-[:MADE]->(recommendation:Recommendation)
