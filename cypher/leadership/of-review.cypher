// People who led a review.
//
// bind     review, leadership, person
// include  dated
// include  people
// sorted   name
// run      MATCH (review:Review {id: 'wachter-review'})
MATCH (review)<-[leadership:LEADS]-(person:Person)
