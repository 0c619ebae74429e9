// All recommendations.
//
// bind     recommendation
// include  recommendations
MATCH (recommendation:Recommendation)
