// Organisations at a place.
//
// bind     place, location, organisation
// include  dated
// include  organisations
// sorted   name
// run      MATCH (place:Place {id: 'islington'})
MATCH (place)<-[location:LOCATED_IN]-(organisation:Organisation)
