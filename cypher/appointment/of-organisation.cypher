// Posts held at an organisation.
//
// bind     organisation, appointment, person
// include  dated
// order    name: person.name
// order    title: appointment.title
// order    leading: appointment.leading
// order    from: appointment.fromOrder
// sorted   leading DESC, name
// run      MATCH (organisation:Organisation {id: 'nhs-digital'})
MATCH (organisation)<-[appointment:APPOINTED_TO]-(person:Person)
