// All recommendations.
//
// bind     recommendation
// order    status: recommendation.status
MATCH (recommendation:Recommendation)
