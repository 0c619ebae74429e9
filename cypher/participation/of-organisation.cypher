// Initiatives that an organisation takes part in.
//
// bind     organisation, participation, initiative
// include  dated
// order    name: initiative.nameOrder
// order    role: participation.role
// order    from: participation.fromOrder
// order    from DESC: CASE WHEN participation.from IS NULL THEN date('-9999-01-01') ELSE participation.fromOrder END
// sorted   name
// run      MATCH (organisation:Organisation {id: 'nhs-digital'})
MATCH (organisation)-[participation:PARTICIPATES_IN]->(initiative:Initiative)
