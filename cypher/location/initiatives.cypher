// Initiatives at a place.
//
// bind     place, location, initiative
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (place:Place {id: 'islington'})
MATCH (place)<-[location:LOCATED_IN]-(initiative:Initiative)
