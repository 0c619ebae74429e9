// The review that made a recommendation.
//
// bind     recommendation, review
// run      MATCH (recommendation:Recommendation {id: 'wachter-review-five-clinicians'})
MATCH (recommendation)<-[:MADE]-(review:Review)
