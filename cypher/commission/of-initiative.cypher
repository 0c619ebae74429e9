// Organisations that commissioned an initiative.
//
// bind     initiative, commission, organisation
// include  dated
// order    name: organisation.name
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)<-[commission:COMMISSIONED]-(organisation:Organisation)
