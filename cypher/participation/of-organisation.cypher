// Initiatives that an organisation takes part in.
//
// bind     organisation, participation, initiative
// include  dated
// order    name: initiative.name
// order    role: participation.role
// order    from: participation.fromOrder
// sorted   name
// run      MATCH (organisation:Organisation {id: 'nhs-digital'})
MATCH (organisation)-[participation:PARTICIPATES_IN]->(initiative:Initiative)
