// All recommendations.
//
// bind     recommendation
// order    status: recommendation.status
// order    answers: COUNT { (recommendation)-[:ANSWERED_BY]->() }
MATCH (recommendation:Recommendation)
