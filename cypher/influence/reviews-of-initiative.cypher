// Reviews that led to an initiative.
//
// bind     initiative, influence, review
// include  dated
// include  reviews
// sorted   name
// run      MATCH (initiative:Initiative {id: 'global-digital-exemplars'})
MATCH (initiative)<-[influence:LED_TO]-(review:Review)
