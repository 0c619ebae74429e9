// Initiatives that an initiative led to.
//
// bind     initiative, influence, later
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)-[influence:LED_TO]->(later:Initiative)
