// Recommendations of a review.
//
// bind     review, recommendation
// include  recommendations
// run      MATCH (review:Review {id: 'wachter-review'})
MATCH (review)-[:MADE]->(recommendation:Recommendation)
