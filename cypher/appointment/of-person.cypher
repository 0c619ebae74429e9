// Posts that a person holds or held.
//
// bind     person, appointment, organisation
// include  dated
// order    name: organisation.nameOrder
// order    title: appointment.titleOrder
// order    leading: appointment.leading
// order    from: appointment.fromOrder
// order    from DESC: CASE WHEN appointment.from IS NULL THEN date('-9999-01-01') ELSE appointment.fromOrder END
// sorted   leading DESC, name
// run      MATCH (person:Person {id: 'adrian-brooke'})
MATCH (person)-[appointment:APPOINTED_TO]->(organisation:Organisation)
