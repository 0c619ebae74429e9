// Organisations that responded to a review.
//
// bind     review, response, organisation
// include  dated
// include  organisations
// sorted   name
// run      MATCH (review:Review {id: 'wachter-review'})
MATCH (review)<-[response:RESPONDED_TO]-(organisation:Organisation)
