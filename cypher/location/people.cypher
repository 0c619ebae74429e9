// People at a place.
//
// bind     place, location, person
// include  dated
// include  people
// sorted   name
// run      MATCH (place:Place {id: 'united-states'})
MATCH (place)<-[location:LOCATED_IN]-(person:Person)
