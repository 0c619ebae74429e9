// Organisations that take part in an initiative or in one that is part of it, at any depth.
//
// bind     initiative, participation, organisation
// hidden   part
// include  dated
// order    name: organisation.nameOrder
// order    role: participation.role
// order    from: participation.fromOrder
// order    from DESC: CASE WHEN participation.from IS NULL THEN date('-9999-01-01') ELSE participation.fromOrder END
// sorted   name
// run      MATCH (initiative:Initiative {id: 'global-digital-exemplars'})
MATCH ANY (initiative)<-[:PART_OF]-*(part:Initiative)
MATCH (part)<-[participation:PARTICIPATES_IN]-(organisation:Organisation)
