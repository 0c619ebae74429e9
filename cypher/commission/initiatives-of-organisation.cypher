// Initiatives that an organisation commissioned.
//
// bind     organisation, commission, initiative
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (organisation:Organisation {id: 'health-education-england'})
MATCH (organisation)-[commission:COMMISSIONED]->(initiative:Initiative)
