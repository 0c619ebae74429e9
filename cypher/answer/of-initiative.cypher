// Recommendations that an initiative answers.
//
// bind     initiative, answer, recommendation
// include  dated
// include  recommendations
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)<-[answer:ANSWERED_BY]-(recommendation:Recommendation)
