// People at a place.
//
// bind     place, location, person
// include  dated
// order    name: person.name
// sorted   name
// run      MATCH (place:Place {id: 'united-states'})
MATCH (place)<-[location:LOCATED_IN]-(person:Person)
