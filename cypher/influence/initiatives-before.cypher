// Initiatives that led to an initiative.
//
// bind     initiative, influence, earlier
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)<-[influence:LED_TO]-(earlier:Initiative)
