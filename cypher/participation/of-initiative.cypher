// Organisations that take part in an initiative.
//
// bind     initiative, participation, organisation
// include  dated
// order    name: organisation.nameOrder
// order    role: participation.role
// order    from: participation.fromOrder
// order    from DESC: CASE WHEN participation.from IS NULL THEN date('-9999-01-01') ELSE participation.fromOrder END
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)<-[participation:PARTICIPATES_IN]-(organisation:Organisation)
