// Organisations that take part in an initiative.
//
// bind     initiative, participation, organisation
// include  dated
// order    name: organisation.name
// order    role: participation.role
// order    from: participation.fromOrder
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)<-[participation:PARTICIPATES_IN]-(organisation:Organisation)
