// Initiatives that answer a recommendation.
//
// bind     recommendation, answer, initiative
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (recommendation:Recommendation {id: 'wachter-review-five-clinicians'})
MATCH (recommendation)-[answer:ANSWERED_BY]->(initiative:Initiative)
