// Reviews that led to a review.
//
// bind     review, influence, earlier
// include  dated
// include  reviews
// sorted   name
// run      MATCH (review:Review {id: 'wachter-review'})
MATCH (review)<-[influence:LED_TO]-(earlier:Review)
