// Reviews that a review led to.
//
// bind     review, influence, further
// include  dated
// include  reviews
// sorted   name
// run      MATCH (review:Review {id: 'wachter-review'})
MATCH (review)-[influence:LED_TO]->(further:Review)
