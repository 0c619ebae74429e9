// Posts held at an organisation.
//
// bind     organisation, appointment, person
// include  dated
// order    name: person.nameOrder
// order    title: appointment.titleOrder
// order    leading: appointment.leading
// order    from: appointment.fromOrder
// order    from DESC: CASE WHEN appointment.from IS NULL THEN date('-9999-01-01') ELSE appointment.fromOrder END
// sorted   leading DESC, name
// run      MATCH (organisation:Organisation {id: 'nhs-digital'})
MATCH (organisation)<-[appointment:APPOINTED_TO]-(person:Person)
