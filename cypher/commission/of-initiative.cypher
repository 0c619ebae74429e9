// Organisations that commissioned an initiative.
//
// bind     initiative, commission, organisation
// include  dated
// include  organisations
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)<-[commission:COMMISSIONED]-(organisation:Organisation)
