// Posts that a person holds or held.
//
// bind     person, appointment, organisation
// include  dated
// order    name: organisation.name
// order    title: appointment.title
// order    leading: appointment.leading
// order    from: appointment.fromOrder
// sorted   leading DESC, name
// run      MATCH (person:Person {id: 'adrian-brooke'})
MATCH (person)-[appointment:APPOINTED_TO]->(organisation:Organisation)
