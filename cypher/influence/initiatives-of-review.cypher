// Initiatives that a review led to.
//
// bind     review, influence, initiative
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (review:Review {id: 'wachter-review'})
MATCH (review)-[influence:LED_TO]->(initiative:Initiative)
